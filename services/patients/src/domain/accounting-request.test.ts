import { expect, test } from '@jest/globals'
import { accountGoesBackTo, answerDue, extendedDue, feeAppliesTo } from './accounting-request.js'

const zone = 'America/New_York'

test('an account is due after sixty days, and once thirty days later, to the end of the day where the patient lives', () => {
  const dueAt = answerDue(new Date('2026-12-01T15:00:00Z'), zone)
  expect(dueAt.toISOString()).toBe('2027-01-31T04:59:59.000Z')
  // The clocks are changed on 14 March, after it.
  expect(extendedDue({ dueAt, timeZone: zone }).toISOString()).toBe('2027-03-02T04:59:59.000Z')
})

test('an account goes back six years, of what Part 2 protects three', () => {
  const asOf = new Date('2026-12-01T15:00:00Z')
  expect(accountGoesBackTo('HIPAA', asOf).toISOString()).toBe('2020-12-01T15:00:00.000Z')
  expect(accountGoesBackTo('PART2', asOf).toISOString()).toBe('2023-12-01T15:00:00.000Z')
})

test.each([
  ['no request before', [], false],
  ['one a year and a day ago', [['ANSWERED', '2025-11-30T15:00:00Z']], false],
  ['one within the year', [['ANSWERED', '2025-12-02T15:00:00Z']], true],
  ['one within the year that was withdrawn', [['WITHDRAWN', '2026-10-01T15:00:00Z']], false],
] as const)('after %s a fee applies: %#', (_, told, applies) => {
  const earlier = told.map(([status, at]) => ({ status, requestedAt: new Date(at) }))
  expect(feeAppliesTo(new Date('2026-12-01T15:00:00Z'), earlier)).toBe(applies)
})
