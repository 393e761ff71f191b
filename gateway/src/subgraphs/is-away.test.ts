import { expect, test } from '@jest/globals'
import { UnreadableAnswer } from './http/answer-reader.js'
import { saysItIsAway } from './is-away.js'
import { TooLate } from './pulse.js'
import { NoAnswer } from './under-way.js'

const broken = (code: string): Error => Object.assign(new Error(), { code })

test.each([
  ['nobody listens', broken('ECONNREFUSED'), true],
  ['the connection broke', broken('ECONNRESET'), true],
  ['a proxy finds nobody behind it', new NoAnswer(502), true],
  ['it takes nothing for now', new NoAnswer(503), true],
  ['a proxy waited in vain', new NoAnswer(504), true],
  ['it was silent for as long as anybody waits', new TooLate(), true],
  ['one question failed', new NoAnswer(500), false],
  ['one signature was refused', new NoAnswer(401), false],
  ['one answer is too long', new UnreadableAnswer(), false],
  ['its clients have left', new Error('Nobody waits.'), false],
])('%s', (_, error, isAway) => {
  expect(saysItIsAway(error, true)).toBe(isAway)
})

test('a client that hardly waits says nothing about a subgraph', () => {
  expect(saysItIsAway(new TooLate(), false)).toBe(false)
})
