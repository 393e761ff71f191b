import { expect, test } from '@jest/globals'
import { addBusinessDays, endOfBusinessDayAfter, isBusinessDay } from './business-days.js'
import { addDays, daysBetween, endOfLocalDay, localDateOf, startOfLocalDay } from './local-time.js'

/** Zones whose clocks change at two, at midnight, by half an hour, or never; on both sides of the date line. */
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Havana',
  'America/Santiago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
]
const DAYS = daysBetween('2026-01-01', '2032-01-01')
const HOUR_MS = 3_600_000

test.each(ZONES)('in %s every day of 2026 to 2031 begins where the one before ended', (zone) => {
  const wrong: string[] = []
  for (let n = 0; n < DAYS; n++) {
    const day = addDays('2026-01-01', n)
    const [start, end] = [startOfLocalDay(day, zone), endOfLocalDay(day, zone)]
    const next = startOfLocalDay(addDays(day, 1), zone)
    const hours = (next.getTime() - start.getTime()) / HOUR_MS
    const right =
      localDateOf(start, zone) === day &&
      localDateOf(new Date(start.getTime() - 1), zone) === addDays(day, -1) &&
      localDateOf(end, zone) === day &&
      next.getTime() - end.getTime() === 1000 &&
      [23, 23.5, 24, 24.5, 25].includes(hours)
    if (!right) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test.each(ZONES)('in %s two business days never end on a day that is none, whatever the hour', (zone) => {
  const closings = ['2026-11-27', '2031-12-24']
  const wrong: string[] = []
  // Every fourth day: each weekday, month and closing comes up.
  for (let n = 0; n < DAYS; n += 4) {
    const instant = new Date(Date.UTC(2026, 0, 1, (n * 7) % 24, n % 60) + n * 24 * HOUR_MS)
    const day = localDateOf(instant, zone)
    const due = endOfBusinessDayAfter(instant, { count: 2, timeZone: zone, extraClosings: closings })
    const dueDay = localDateOf(due, zone)
    const right =
      isBusinessDay(dueDay, closings) &&
      dueDay === addBusinessDays(day, 2, closings) &&
      due.getTime() === endOfLocalDay(dueDay, zone).getTime() &&
      due > instant
    if (!right) wrong.push(instant.toISOString())
  }
  expect(wrong).toEqual([])
})

test.each([0, 1, 2, 5, 10])('%i business days and one more are one business day further', (count) => {
  for (let n = 0; n < DAYS; n++) {
    const day = addDays('2026-01-01', n)
    expect(addBusinessDays(addBusinessDays(day, count), 1)).toBe(addBusinessDays(day, count + 1))
  }
})
