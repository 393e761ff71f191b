import { DateTime } from 'luxon'

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, instant: Date): string {
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

/** Whole years from a day of birth to an instant in a zone; null before birth. */
export function ageOn(birthDate: string, instant: Date, zone: string): number | null {
  const years = DateTime.fromISO(dayIn(zone, instant)).diff(DateTime.fromISO(birthDate), 'years').years
  return years >= 0 ? Math.floor(years) : null
}
