import { expect, test } from '@jest/globals'
import { addDays, daysBetween, endOfLocalDay, localDateOf, startOfLocalDay, weekdayOf } from './local-time.js'

test.each([
  ['2026-11-25T04:59:59Z', 'America/New_York', '2026-11-24'],
  ['2026-11-25T05:00:00Z', 'America/New_York', '2026-11-25'],
  ['2026-11-25T05:00:00Z', 'America/Los_Angeles', '2026-11-24'],
  ['2026-11-25T05:00:00Z', 'Pacific/Auckland', '2026-11-25'],
])('%s is in %s the day %s', (instant, zone, day) => {
  expect(localDateOf(new Date(instant), zone)).toBe(day)
})

test.each([
  ['2026-11-27', 'America/New_York', '2026-11-28T04:59:59.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.000Z'],
  ['2026-07-07', 'America/Phoenix', '2026-07-08T06:59:59.000Z'],
])('%s in %s ends at %s, when the clock changes too', (day, zone, end) => {
  expect(endOfLocalDay(day, zone).toISOString()).toBe(end)
})

test('a day begins at the first instant that its zone has', () => {
  expect(startOfLocalDay('2026-11-27', 'America/New_York').toISOString()).toBe('2026-11-27T05:00:00.000Z')
})

test('days are counted on the calendar, over months, years and leap days', () => {
  expect(addDays('2026-12-23', 29)).toBe('2027-01-21')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7)
  expect(weekdayOf('2026-11-24')).toBe(2)
})

test('a zone or a day that does not exist is refused', () => {
  expect(() => localDateOf(new Date(0), 'America/Gotham')).toThrow(RangeError)
  expect(() => endOfLocalDay('2026-02-30', 'America/New_York')).toThrow(RangeError)
  expect(() => addDays('2026-13-01', 1)).toThrow(RangeError)
})
