import { addDays, weekdayOf, type LocalDate } from './local-time.js'

/** A day on which federal offices are closed. */
export interface FederalHoliday {
  date: LocalDate
  name: string
  /** True for the working day that stands in for a holiday that falls on a weekend. */
  substitute: boolean
}

interface HolidayRule {
  name: string
  month: number
  /** The first year in which it was a federal holiday; all years of interest when left out. */
  since?: number
  /** A fixed day of the month, or the nth (1 to 4, -1 for the last) weekday (1 Monday to 7 Sunday) of it. */
  on: { day: number } | { nth: number; weekday: number }
}

/** 5 USC 6103(a). Juneteenth was added by Public Law 117-17, signed 17 June 2021. */
const RULES: readonly HolidayRule[] = [
  { name: "New Year's Day", month: 1, on: { day: 1 } },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, on: { nth: 3, weekday: 1 } },
  { name: "Washington's Birthday", month: 2, on: { nth: 3, weekday: 1 } },
  { name: 'Memorial Day', month: 5, on: { nth: -1, weekday: 1 } },
  { name: 'Juneteenth National Independence Day', month: 6, since: 2021, on: { day: 19 } },
  { name: 'Independence Day', month: 7, on: { day: 4 } },
  { name: 'Labor Day', month: 9, on: { nth: 1, weekday: 1 } },
  { name: 'Columbus Day', month: 10, on: { nth: 2, weekday: 1 } },
  { name: 'Veterans Day', month: 11, on: { day: 11 } },
  { name: 'Thanksgiving Day', month: 11, on: { nth: 4, weekday: 4 } },
  { name: 'Christmas Day', month: 12, on: { day: 25 } },
]

/**
 * The federal holidays of a calendar year, in order, with the substitute days that fall in it: Friday for a Saturday
 * (5 USC 6103(b)(1)), Monday for a Sunday (Executive Order 11582, section 3(a)). The substitute of a New Year's Day
 * may be 31 December of the year before. Inauguration Day (Washington area only) is not among them.
 */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  return [...holidaysOf(year), ...holidaysOf(year + 1)]
    .filter((holiday) => holiday.date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Whether federal offices are closed on that day because of a holiday or its substitute. */
export function isFederalHoliday(date: LocalDate): boolean {
  return datesOf(Number(date.slice(0, 4))).has(date)
}

const datesByYear = new Map<number, ReadonlySet<LocalDate>>()

function datesOf(year: number): ReadonlySet<LocalDate> {
  const known = datesByYear.get(year)
  if (known) return known
  const dates = new Set(federalHolidays(year).map((holiday) => holiday.date))
  datesByYear.set(year, dates)
  return dates
}

function holidaysOf(year: number): readonly FederalHoliday[] {
  return RULES.filter((rule) => year >= (rule.since ?? year)).flatMap((rule) => {
    const date = dateOf(rule, year)
    const actual: FederalHoliday = { date, name: rule.name, substitute: false }
    const shift = { 6: -1, 7: 1 }[weekdayOf(date)]
    return shift ? [actual, { date: addDays(date, shift), name: rule.name, substitute: true }] : [actual]
  })
}

function dateOf({ month, on }: HolidayRule, year: number): LocalDate {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  if ('day' in on) return addDays(first, on.day - 1)
  if (on.nth < 0) return lastWeekday(first, on.weekday)
  return addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + (on.nth - 1) * 7)
}

/** All months with a "last weekday" holiday have 31 days (May). */
function lastWeekday(first: LocalDate, weekday: number): LocalDate {
  const last = addDays(first, 30)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}
