import { expect, test } from '@jest/globals'
import { hasPassed, remaining, statusWhenDone } from './deadline.js'

const dueAt = new Date('2026-11-28T04:59:59Z')

test.each([
  ['2026-11-27T14:30:00Z', 'MET', false],
  ['2026-11-28T04:59:59.999Z', 'MET', false],
  ['2026-11-28T05:00:00Z', 'MISSED', true],
] as const)('what is done at %s is %s', (at, status, passed) => {
  expect(statusWhenDone({ dueAt }, new Date(at))).toBe(status)
  expect(hasPassed({ dueAt }, new Date(at))).toBe(passed)
})

test.each([
  ['2026-11-25T04:59:59Z', 'P3D'],
  ['2026-11-27T02:58:55Z', 'P1DT2H1M4S'],
  ['2026-11-28T04:29:59Z', 'PT30M'],
  ['2026-11-29T00:00:00Z', 'PT0S'],
])('at %s there is %s left', (now, left) => {
  expect(remaining({ dueAt, status: 'RUNNING' }, new Date(now))).toBe(left)
})

test('a clock that does not run has no time left to show', () => {
  expect(remaining({ dueAt, status: 'MET' }, new Date('2026-11-25T00:00:00Z'))).toBeNull()
})
