import { addDays, daysBetween, startOfLocalDay } from '@baton/clinical/calendar/local-time'

/** The calendar days that are measured, both of which count. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** The instants of a period, and up to when facts are known. */
export interface Window {
  readonly from: Date
  /** The first instant after the period. */
  readonly until: Date
  readonly asOf: Date
  /** The IANA zone of the days. */
  readonly timeZone: string
}

const LONGEST_DAYS = 45_000

/** Why a period cannot be measured, or null when it can. */
export function faultOf({ start, end }: Days): string | null {
  const days = daysBetween(start, end)
  if (days < 0) return 'The period ends before it starts.'
  return days > LONGEST_DAYS ? `A period has at most ${LONGEST_DAYS} days.` : null
}

/** The instants between which the days of a zone lie. */
export function windowOf(days: Days, timeZone: string, asOf: Date): Window {
  const from = startOfLocalDay(days.start, timeZone)
  return { from, until: startOfLocalDay(addDays(days.end, 1), timeZone), asOf, timeZone }
}
