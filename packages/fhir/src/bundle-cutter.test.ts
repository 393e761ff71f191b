import { expect, test } from '@jest/globals'
import { BundleCutter } from './bundle-cutter.js'

/** Cuts a text that comes in chunks of some bytes. */
function cut(text: string, chunkSize: number, longest = 1_000) {
  const cutter = new BundleCutter(longest)
  const bytes = Buffer.from(text)
  const entries: (string | null)[] = []
  for (let at = 0; at < bytes.length; at += chunkSize)
    for (const one of cutter.cut(bytes.subarray(at, at + chunkSize)))
      entries.push(one.isTooLong ? null : one.bytes.toString())
  return { entries, around: cutter.around(), isBundle: cutter.isBundle }
}

const TRICKY = [
  '{"resource":{"text":"a \\"quoted\\" ] } , { [ brace \\\\"}}',
  '{}',
  '{"entry":[{"entry":[]}], "x": "ünïcode"}',
]

test.each([1, 2, 3, 7, 64, 10_000])('entries are cut out alike in chunks of %d bytes', (size) => {
  const text = `{"note":{"entry":[1]}, "said":"entry", "entry" :\n [ ${TRICKY.join(' ,\n')} ], "type":"batch"}`
  expect(cut(text, size)).toEqual({
    entries: TRICKY,
    around: '{"note":{"entry":[1]}, "said":"entry", "entry" :\n [], "type":"batch"}',
    isBundle: true,
  })
})

test.each([
  ['a comma too many', '{"entry":[{},]}'],
  ['a comma in front', '{"entry":[,{}]}'],
  ['no comma', '{"entry":[{}{}]}'],
  ['an end that is missing', '{"entry":[{}]'],
  ['a list that does not end', '{"entry":[{}'],
  ['an item that is no object', '{"entry":[{},"x"]}'],
])('%s is no bundle that can be read', (_case, text) => {
  expect(cut(text, 4).around).toBeNull()
})

test.each(['{"resourceType":"Binary","data":"entry"}', '{"entry":{"a":1}}', '[{"entry":[{}]}]', ''])(
  '%s has no list of entries',
  (text) => {
    expect(cut(text, 5)).toMatchObject({ entries: [], isBundle: false })
  },
)

test('an entry that is too long is told by its beginning, and those beside it are whole', () => {
  const long = `{"resource":{"resourceType":"Binary","data":"${'A'.repeat(5_000)}"}}`
  expect(cut(`{"entry":[{"a":1},${long},{"b":2}]}`, 100)).toMatchObject({
    entries: ['{"a":1}', null, '{"b":2}'],
    around: '{"entry":[]}',
  })
})
