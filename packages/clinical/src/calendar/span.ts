import { DateTime } from 'luxon'
import { addBusinessDays, endOfCalendarDayAfter } from './business-days.js'
import { addDays, endOfLocalDay, localDateOf } from './local-time.js'

/** A length as a law counts it: hours elapse, calendar and business days are counted in a named zone. */
export interface Span {
  readonly unit: 'hours' | 'calendarDays' | 'businessDays'
  readonly count: number
}

/** Hours that elapse, weekends and holidays included. */
export const hours = (count: number): Span => ({ unit: 'hours', count })
/** Days that end at 23:59:59 local; the day of the start is day 0. */
export const calendarDays = (count: number): Span => ({ unit: 'calendarDays', count })
/** Working days that end at 23:59:59 local; the day of the start is day 0. */
export const businessDays = (count: number): Span => ({ unit: 'businessDays', count })

/** From when, and whose calendar is counted. */
interface Start {
  readonly startedAt: Date
  readonly timeZone: string
  /** Calendar days that are added to the whole; 0 without. */
  readonly extensionDays?: number
}

/** The last instant of a span. An extension of an hourly clock keeps the local time of day. */
export function endOfSpan(span: Span, { startedAt, timeZone, extensionDays = 0 }: Start): Date {
  if (span.unit === 'hours') {
    const start = DateTime.fromJSDate(startedAt, { zone: timeZone })
    return start.plus({ hours: span.count }).plus({ days: extensionDays }).toJSDate()
  }
  if (span.unit === 'calendarDays') {
    return endOfCalendarDayAfter(startedAt, { count: span.count + extensionDays, timeZone })
  }
  const day = addBusinessDays(localDateOf(startedAt, timeZone), span.count)
  return endOfLocalDay(addDays(day, extensionDays), timeZone)
}
