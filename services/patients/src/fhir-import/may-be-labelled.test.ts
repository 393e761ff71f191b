import { expect, test } from '@jest/globals'
import { MayBeLabelled } from './may-be-labelled.js'

const LABEL = '"meta":{"security":[{"system":"urn:codes","code":"HIV"}]}'
const filler = (length: number) => 'x'.repeat(length)

function seen(text: string, size: number): boolean {
  const bytes = Buffer.from(text)
  const line = new MayBeLabelled()
  for (let at = 0; at < bytes.length; at += size) line.see(bytes.subarray(at, at + size))
  return line.seen
}

test.each([
  ['a label', `${filler(20_000)}${LABEL}${filler(20_000)}`, true],
  ['a label at the end', `${filler(50_000)}${LABEL}`, true],
  ['a code that nobody knows', `${filler(20_000)}${LABEL.replace('HIV', 'N')}${filler(20_000)}`, false],
  ['a code without security', `${filler(20_000)}${LABEL.replace('security', 'tag')}${filler(20_000)}`, false],
])('%s is seen wherever the pieces end', (_, text, isSeen) => {
  for (const size of [7, 100, 4_095, 4_096, 19_999, 20_010, 20_030, 200_000])
    expect([size, seen(text, size)]).toEqual([size, isSeen])
})
