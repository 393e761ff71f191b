import { DateTime } from 'luxon'

/** A calendar day without a time or a zone, `2026-11-24`. */
export type LocalDate = string

/** The calendar day on which an instant falls in an IANA zone. Throws on a zone or an instant that does not exist. */
export function localDateOf(instant: Date, timeZone: string): LocalDate {
  const local = DateTime.fromJSDate(instant, { zone: timeZone })
  if (!local.isValid) throw new RangeError(`Not an instant in a known time zone: ${local.invalidReason}.`)
  return local.toISODate()
}

/** The last whole second of a calendar day in a zone, 23:59:59 local, on days of 23 and of 25 hours too. */
export function endOfLocalDay(date: LocalDate, timeZone: string): Date {
  return new Date(startOfLocalDay(addDays(date, 1), timeZone).getTime() - 1_000)
}

/** The first instant of a calendar day in a zone. Some zones begin a day after midnight when the clock changes. */
export function startOfLocalDay(date: LocalDate, timeZone: string): Date {
  const key = `${date} ${timeZone}`
  const known = dayStarts.get(key)
  if (known !== undefined) return new Date(known)
  const start = computeStart(date, timeZone)
  if (dayStarts.size >= MOST_DAY_STARTS) dayStarts.clear()
  dayStarts.set(key, start.getTime())
  return start
}

/** Asking Intl for an offset is slow, and feeds name the same days again and again. */
const dayStarts = new Map<string, number>()
const MOST_DAY_STARTS = 20_000

function computeStart(date: LocalDate, timeZone: string): Date {
  const start = DateTime.fromISO(date, { zone: timeZone }).startOf('day')
  if (!start.isValid) throw new RangeError(`Not a calendar day in a known time zone: ${start.invalidReason}.`)
  // Where the clock goes back at midnight, the day's first hour comes twice: the day begins with the first.
  const hourBefore = start.minus({ hours: 1 })
  return (hourBefore.hasSame(start, 'day') ? hourBefore : start).toJSDate()
}

/** The calendar day that many days later; earlier when negative. Pure calendar arithmetic: no zone is involved. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return calendarDay(date).plus({ days }).toISODate()
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return calendarDay(date).weekday
}

/** How many days `later` is after `earlier`; negative when it is before. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return calendarDay(later).diff(calendarDay(earlier), 'days').days
}

function calendarDay(date: LocalDate): DateTime<true> {
  const day = DateTime.fromISO(date, { zone: 'utc' })
  if (!day.isValid) throw new RangeError(`Not a calendar day: ${day.invalidReason}.`)
  return day
}

/** The instant of a whole hour of a calendar day in a zone: noon is noon on days of 23 and of 25 hours too. */
export function atLocalHour(date: LocalDate, hour: number, timeZone: string): Date {
  const at = DateTime.fromISO(date, { zone: timeZone }).set({ hour })
  if (!at.isValid) throw new RangeError(`Not a calendar day in a known time zone: ${at.invalidReason}.`)
  return at.toJSDate()
}
