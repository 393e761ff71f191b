import { isFederalHoliday } from './federal-holidays.js'
import { addDays, endOfLocalDay, localDateOf, weekdayOf, type LocalDate } from './local-time.js'

/** Days on which an office is closed besides weekends and federal holidays: presidential closings, from configuration. */
export type ExtraClosings = readonly LocalDate[]

/** Monday to Friday except federal holidays and their substitutes (5 USC 6103) and the extra closings. */
export function isBusinessDay(date: LocalDate, extraClosings: ExtraClosings = []): boolean {
  return weekdayOf(date) <= 5 && !isFederalHoliday(date) && !extraClosings.includes(date)
}

/** The nth business day after a day. That day itself is day 0, whatever day it is. `count` is a whole number from 0. */
export function addBusinessDays(
  date: LocalDate,
  count: number,
  extraClosings: ExtraClosings = [],
): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Cannot count ${count} business days.`)
  let day = date
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1)
    if (isBusinessDay(day, extraClosings)) counted += 1
  }
  return day
}

/** How to count from an instant. */
export interface DayCount {
  /** How many days; the day of the instant is day 0. */
  count: number
  /** The IANA zone whose calendar is counted. */
  timeZone: string
  extraClosings?: ExtraClosings
}

/** The end (23:59:59 local) of the nth business day after the local day of an instant. */
export function endOfBusinessDayAfter(
  instant: Date,
  { count, timeZone, extraClosings = [] }: DayCount,
): Date {
  return endOfLocalDay(addBusinessDays(localDateOf(instant, timeZone), count, extraClosings), timeZone)
}

/** The end (23:59:59 local) of the nth calendar day after the local day of an instant. */
export function endOfCalendarDayAfter(instant: Date, { count, timeZone }: DayCount): Date {
  return endOfLocalDay(addDays(localDateOf(instant, timeZone), count), timeZone)
}

/** That day if it is a business day, else the last business day before it. */
export function lastBusinessDayOnOrBefore(date: LocalDate, extraClosings: ExtraClosings = []): LocalDate {
  let day = date
  while (!isBusinessDay(day, extraClosings)) day = addDays(day, -1)
  return day
}
