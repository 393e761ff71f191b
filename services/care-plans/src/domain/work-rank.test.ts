import { expect, test } from '@jest/globals'
import { rankAt, rankReason, urgencyOf } from './work-rank.js'

const item = {
  kind: 'TASK',
  priority: 'ROUTINE',
  riskBand: null,
  startedAt: new Date('2026-11-24T19:05:00Z'),
  dueAt: new Date('2026-11-28T04:59:59Z') as Date | null,
  timeZone: 'America/New_York',
} as const

test.each([
  ['as it is', {}, '2026-11-28T04:59:59.000Z'],
  ['a deadline', { kind: 'DEADLINE' }, '2026-11-28T00:59:59.000Z'],
  ['urgent', { priority: 'URGENT' }, '2026-11-27T04:59:59.000Z'],
  ['as soon as possible', { priority: 'ASAP' }, '2026-11-26T04:59:59.000Z'],
  ['at once', { priority: 'STAT' }, '2026-11-24T04:59:59.000Z'],
  ['high risk', { riskBand: 'HIGH' }, '2026-11-27T04:59:59.000Z'],
  ['moderate risk', { riskBand: 'MODERATE' }, '2026-11-27T20:59:59.000Z'],
  ['low risk', { riskBand: 'LOW' }, '2026-11-28T04:59:59.000Z'],
  [
    'everything at once',
    { kind: 'DEADLINE', priority: 'URGENT', riskBand: 'HIGH' },
    '2026-11-26T00:59:59.000Z',
  ],
  ['no date', { dueAt: null }, '2026-12-08T19:05:00.000Z'],
  ['an escalation', { kind: 'ESCALATION' }, '2026-11-21T04:59:59.000Z'],
  ['raised elsewhere', { kind: 'ALERT' }, '2026-11-28T04:59:59.000Z'],
  ['no date, urgent', { dueAt: null, priority: 'URGENT' }, '2026-11-24T03:05:00.000Z'],
  ['no date, at once', { dueAt: null, priority: 'STAT' }, '2026-11-20T19:05:00.000Z'],
] as const)('%s ranks as if due at its own instant', (_, change, instant) => {
  expect(rankAt({ ...item, ...change }).toISOString()).toBe(instant)
})

test.each([
  ['2026-11-28T05:00:00Z', 'OVERDUE', 'Overdue'],
  ['2026-11-27T15:00:00Z', 'TODAY', 'Due today'],
  ['2026-11-24T19:05:00Z', 'SOON', 'Due within three days'],
  ['2026-11-20T19:05:00Z', 'LATER', 'Due later'],
] as const)('at %s the item is %s', (now, urgency, words) => {
  expect(urgencyOf(item, new Date(now))).toBe(urgency)
  expect(rankReason(item, new Date(now))).toBe(words)
})

test('the reason names everything that moved an item up', () => {
  const pressing = { ...item, kind: 'DEADLINE', priority: 'URGENT', riskBand: 'HIGH' } as const
  expect(rankReason(pressing, new Date('2026-11-27T15:00:00Z'))).toBe(
    'Due today; a deadline set by rule; priority urgent; high-risk patient',
  )
  expect(rankReason({ ...item, dueAt: null }, new Date('2026-11-27T15:00:00Z'))).toBe('No date')
})
