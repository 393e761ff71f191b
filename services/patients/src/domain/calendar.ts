import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { DateTime } from 'luxon'

/** A day begins at a quarter of an hour by Greenwich in every zone of today; Newfoundland was the last to differ, until 2011. */
const QUARTER_MS = 15 * 60_000
const QUARTERS_SINCE = Date.UTC(2012, 0, 1)

/** The day last asked for in each zone: a page of fifty patients asks fifty times which day it is. */
const lastDays = new Map<string, { readonly quarter: number; readonly day: string }>()

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, instant: Date): string {
  if (instant.getTime() < QUARTERS_SINCE) return reckonDay(zone, instant)
  const quarter = Math.floor(instant.getTime() / QUARTER_MS)
  const last = lastDays.get(zone)
  if (last?.quarter === quarter) return last.day
  const day = reckonDay(zone, instant)
  lastDays.set(zone, { quarter, day })
  return day
}

function reckonDay(zone: string, instant: Date): string {
  return DateTime.fromJSDate(instant, { zone }).toISODate() ?? instant.toISOString().slice(0, 10)
}

/** Whole calendar days from one instant to another in a zone; negative when the second comes first. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const first = DateTime.fromISO(dayIn(zone, from), { zone: 'utc' })
  return Math.round(DateTime.fromISO(dayIn(zone, to), { zone: 'utc' }).diff(first, 'days').days)
}

/** The same clock time some calendar months earlier, in a zone. */
export function monthsBefore(instant: Date, months: number, zone: string): Date {
  return DateTime.fromJSDate(instant, { zone }).minus({ months }).toJSDate()
}

/** Whole years from a day of birth to an instant in a zone; null before birth. Who was born on 29 February has birthday on the 28th. */
export function ageOn(birthDate: string, instant: Date, zone: string): number | null {
  const today = dayIn(zone, instant)
  if (today < birthDate) return null
  const year = Number(today.slice(0, 4))
  const birthday = birthdayIn(year, birthDate)
  return year - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthday ? 1 : 0)
}

/** The first instant of the day on which somebody has lived so many years, in a zone. */
export function birthdayOf(birthDate: string, years: number, zone: string): Date {
  const year = Number(birthDate.slice(0, 4)) + years
  return startOfLocalDay(`${year}-${birthdayIn(year, birthDate)}`, zone)
}

/** The month and day of the birthday in a year, `MM-DD`. */
function birthdayIn(year: number, birthDate: string): string {
  const day = birthDate.slice(5)
  return day === '02-29' && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1 ? '02-28' : day
}
