import { expect, test } from '@jest/globals'
import { nextDue, type Recurrence } from './recurrence.js'

const weekly: Recurrence = { unit: 'WEEK', every: 1, until: null }
const timeZone = 'America/New_York'

test.each([
  ['next week', weekly, '2026-11-24T17:00-05:00', '2026-11-24T18:00-05:00', '2026-12-01T22:00:00.000Z'],
  ['done early', weekly, '2026-11-24T17:00-05:00', '2026-11-23T18:00-05:00', '2026-12-01T22:00:00.000Z'],
  ['done late', weekly, '2026-11-24T17:00-05:00', '2026-12-10T18:00-05:00', '2026-12-15T22:00:00.000Z'],
  [
    'over the change of clocks',
    weekly,
    '2026-10-28T17:00-04:00',
    '2026-10-28T17:00-04:00',
    '2026-11-04T22:00:00.000Z',
  ],
  [
    'the last of a month',
    { unit: 'MONTH', every: 1, until: null },
    '2026-01-31T12:00-05:00',
    '2026-02-01T12:00-05:00',
    '2026-02-28T17:00:00.000Z',
  ],
  [
    'a month later again',
    { unit: 'MONTH', every: 1, until: null },
    '2026-01-31T12:00-05:00',
    '2026-03-01T12:00-05:00',
    '2026-03-31T16:00:00.000Z',
  ],
  ['the end', { ...weekly, until: '2026-11-30' }, '2026-11-24T17:00-05:00', '2026-11-24T18:00-05:00', null],
] as const)('%s', (_, recurrence, dueAt, now, expected) => {
  const next = nextDue(recurrence, { dueAt: new Date(dueAt), timeZone, now: new Date(now) })
  expect(next?.toISOString() ?? null).toBe(expected)
})
