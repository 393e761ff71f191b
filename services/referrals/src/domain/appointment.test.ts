import { expect, test } from '@jest/globals'
import { afterNoShow, isLateCancellation, noShowFrom, remindersFor } from './appointment.js'

const start = new Date('2026-12-14T15:00:00Z') // Mon 10:00 in New York (S5)

test.each([
  ['24 h before, to the second', '2026-12-13T15:00:00Z', false],
  ['a second later', '2026-12-13T15:00:01Z', true],
  ['after the start', '2026-12-14T16:00:00Z', true],
])('called off %s is late: %s', (_, now, late) => {
  expect(isLateCancellation(start, new Date(now))).toBe(late)
})

test('grace ends at 10:30 (S5)', () => {
  expect(noShowFrom(start)).toEqual(new Date('2026-12-14T15:30:00Z'))
})

test('a reminder that would lie in the past is not made', () => {
  expect(remindersFor(start, new Date('2026-12-13T00:00:00Z'))).toEqual([
    { kind: 'DAY_BEFORE', dueAt: new Date('2026-12-13T15:00:00Z') },
  ])
})

test.each([
  [1, 3, 'CALL_AND_REBOOK'],
  [2, 3, 'BARRIER_REVIEW'],
  [3, 3, 'CLOSE'],
  [3, 4, 'BARRIER_REVIEW'],
])('missed %i of %i at most: %s', (missed, limit, next) => expect(afterNoShow(missed, limit)).toBe(next))
