import { expect, test } from '@jest/globals'
import { readCutEntry, readLine } from './bundle.js'
import { readExact, writeExact } from './exact-numbers.js'

const TEXT =
  '{"a":7.10,"b":[1e2,100.00,1.5],"c":"7.10","d":0.12345678901234567890,"e":12345678901234567890,"f":-0.50}'

test('numbers are written as they came', () => {
  expect(writeExact(readExact(TEXT))).toBe(TEXT)
  expect(writeExact(readExact(TEXT.replaceAll(',', ' ,\n').replaceAll(':', ' : ')))).toBe(TEXT)
})

test.each([
  '{"a":7.1,"b":[100,0.5,-3]}',
  '{"a":"7.10","b":"x:1.50","c":"\\":1.50,"}',
  '"at 10:00, 2.50"',
  '[]',
])('what JavaScript writes as it came is left to it: %s', (text) => {
  expect(writeExact(readExact(text) ?? JSON.parse(text))).toBe(text)
})

test('resources keep their numbers, alone, in a bundle and cut out of one; others have nothing to keep', () => {
  const one = '{"resourceType":"Observation","id":"o","valueQuantity":{"value":7.10}}'
  const other = '{"resourceType":"Observation","id":"p","valueQuantity":{"value":7.1}}'
  const bundle = `{"resourceType":"Bundle","type":"batch","entry":[{"resource":{}},{"resource":${one}},{"resource":${other}}]}`
  expect(readLine(one)).toMatchObject({
    entries: [{ exact: one, resource: { valueQuantity: { value: 7.1 } } }],
  })
  expect(readLine(bundle)).toMatchObject({ entries: [{ exact: one }, { exact: other }] })
  expect(readCutEntry(`{"resource":${one}}`)).toMatchObject({ exact: one })
  expect(readLine(other)).toMatchObject({
    entries: [expect.not.objectContaining({ exact: expect.anything() })],
  })
})
