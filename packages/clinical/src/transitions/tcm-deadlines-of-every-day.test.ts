import { expect, test } from '@jest/globals'
import { isBusinessDay } from '../calendar/business-days.js'
import { addDays, daysBetween, localDateOf, startOfLocalDay } from '../calendar/local-time.js'
import { tcmDeadlines } from './tcm-deadlines.js'

/** Zones with and without daylight saving, with half hours, on both sides of the date line, and changes at midnight. */
const ZONES = [
  'America/New_York',
  'America/Phoenix',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/St_Johns',
  'Pacific/Guam',
  'America/Havana',
]
const DAYS = daysBetween('2026-01-01', '2032-01-01')
const MINUTES = [0, 1, 150, 719, 1_439]
const HOLIDAYS_OF_OURS = ['2027-03-15', '2030-10-31']

const businessDaysBetween = (from: string, to: string): number => {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isBusinessDay(day, HOLIDAYS_OF_OURS)) count += 1
  }
  return count
}

const clockOf = (timeZone: string): ((instant: Date) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' })
  return (instant) => format.format(instant)
}

test.each(ZONES)(
  'every discharge of 2026 to 2031 in %s has its clocks where the rules put them',
  (timeZone) => {
    const clock = clockOf(timeZone)
    const wrong: string[] = []
    let before = 0
    for (let n = 0; n < DAYS; n++) {
      const start = startOfLocalDay(addDays('2026-01-01', n), timeZone)
      const dischargedAt = new Date(start.getTime() + (MINUTES[n % MINUTES.length] ?? 0) * 60_000)
      const day = localDateOf(dischargedAt, timeZone)
      const { contact, visit99496, visit99495, lastDay } = tcmDeadlines(
        dischargedAt,
        timeZone,
        HOLIDAYS_OF_OURS,
      )
      const contactDay = localDateOf(contact.dueAt, timeZone)
      const right =
        isBusinessDay(contactDay, HOLIDAYS_OF_OURS) &&
        businessDaysBetween(day, contactDay) === 2 &&
        localDateOf(visit99496.dueAt, timeZone) === addDays(day, 7) &&
        localDateOf(visit99495.dueAt, timeZone) === addDays(day, 14) &&
        lastDay === addDays(day, 29) &&
        [contact, visit99496, visit99495].every(({ dueAt }) => clock(dueAt) === '23:59:59') &&
        // Who leaves later is never due earlier.
        contact.dueAt.getTime() >= before
      if (!right) wrong.push(dischargedAt.toISOString())
      before = contact.dueAt.getTime()
    }
    expect(wrong).toEqual([])
  },
)
