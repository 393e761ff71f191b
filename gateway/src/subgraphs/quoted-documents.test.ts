import { expect, test } from '@jest/globals'
import { QuotedDocuments } from './quoted-documents.js'

test('a document is the beginning of a body, the first time and later', () => {
  const quoted = new QuotedDocuments()
  for (const time of [1, 2]) {
    const body = `${quoted.beginningOf('{ a(b: "c") }', 'Q')}{}}`
    expect([time, JSON.parse(body)]).toEqual([
      time,
      { query: '{ a(b: "c") }', operationName: 'Q', variables: {} },
    ])
  }
  expect(quoted.beginningOf('{ a }', undefined)).toBe('{"query":"{ a }","variables":')
})

test('whoever sends long texts that nobody sends again does not fill the memory', () => {
  const quoted = new QuotedDocuments()
  const long = 'x'.repeat(240_000)
  let most = 0
  for (let number = 0; number < 100; number++) {
    quoted.beginningOf(`{ a(b: "${long}${number}") }`, undefined)
    most = Math.max(most, quoted.characters)
  }
  expect(most).toBeGreaterThan(1_000_000)
  expect(most).toBeLessThan(5_000_000)
})
