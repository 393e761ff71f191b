import { expect, test } from '@jest/globals'
import {
  addBusinessDays,
  endOfBusinessDayAfter,
  isBusinessDay,
  lastBusinessDayOnOrBefore,
} from './business-days.js'

test.each([
  ['2026-11-24', 2, '2026-11-27'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-07-02', 3, '2026-07-08'],
  ['2027-12-30', 1, '2028-01-03'],
])('from %s the business day number %i is %s', (from, count, day) => {
  expect(addBusinessDays(from, count)).toBe(day)
})

test('a presidential closing is no business day', () => {
  expect(isBusinessDay('2026-11-27')).toBe(true)
  expect(isBusinessDay('2026-11-27', ['2026-11-27'])).toBe(false)
  expect(addBusinessDays('2026-11-24', 2, ['2026-11-27'])).toBe('2026-11-30')
})

test('the same instant is counted from another day in another zone', () => {
  const instant = new Date('2026-11-24T04:30:00Z')
  const inNewYork = endOfBusinessDayAfter(instant, { count: 2, timeZone: 'America/New_York' })
  const inLondon = endOfBusinessDayAfter(instant, { count: 2, timeZone: 'Europe/London' })
  expect(inNewYork.toISOString()).toBe('2026-11-26T04:59:59.000Z')
  expect(inLondon.toISOString()).toBe('2026-11-27T23:59:59.000Z')
})

test('half a business day cannot be counted', () => {
  expect(() => addBusinessDays('2026-11-24', 0.5)).toThrow(RangeError)
})

test.each([
  ['2027-01-31', '2027-01-29'],
  ['2026-11-26', '2026-11-25'],
  ['2026-11-27', '2026-11-27'],
])('the last business day on or before %s is %s', (date, day) => {
  expect(lastBusinessDayOnOrBefore(date)).toBe(day)
})
