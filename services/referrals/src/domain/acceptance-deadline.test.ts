import { expect, test } from '@jest/globals'
import { acceptanceDeadline } from './acceptance-deadline.js'

test.each([
  ['URGENT', '2026-12-02T14:10:00Z', '2026-12-04T04:59:59.000Z'],
  ['STAT', '2026-12-02T14:10:00Z', '2026-12-04T04:59:59.000Z'],
  ['ROUTINE', '2026-12-02T14:10:00Z', '2026-12-08T04:59:59.000Z'],
  // Late on Tuesday in New York it is Wednesday in UTC, and Thursday is Thanksgiving.
  ['URGENT', '2026-11-25T03:30:00Z', '2026-11-26T04:59:59.000Z'],
  ['ROUTINE', '2026-11-25T03:30:00Z', '2026-12-01T04:59:59.000Z'],
] as const)('a %s referral sent at %s should be accepted by %s', (priority, sentAt, dueAt) => {
  const deadline = acceptanceDeadline(priority, new Date(sentAt), 'America/New_York')
  expect(deadline.dueAt.toISOString()).toBe(dueAt)
  expect(deadline.status).toBe('RUNNING')
})
