import { DateTime } from 'luxon'

/** When a service is open: the RFC 5545 pieces that HSDS 3 keeps, as far as directories use them. */
export interface Schedule {
  readonly freq: 'WEEKLY' | 'MONTHLY'
  /** MO, TU, ...; with a number the nth of the month, from its end when negative: 2TU, -1FR. */
  readonly byday: readonly string[]
  /** Days of the month; negative from its end. */
  readonly bymonthday: readonly number[]
  readonly interval: number
  /** A day in the first week that counts, for every other week; null counts from valid_from. */
  readonly dtstart: string | null
  readonly until: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Local times, 09:00; null is the whole day. One that closes no later than it opens closes on the next day. */
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** A closure or other hours on these days, whatever else is said. */
  readonly holiday: boolean
  readonly closed: boolean
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Whether a service is open at an instant, in the service's own zone (domain.md 5.4). A holiday's word comes first. */
export function isOpen(schedules: readonly Schedule[], instant: Date, timeZone: string): boolean {
  const local = DateTime.fromJSDate(instant, { zone: timeZone })
  const today = local.toISODate() ?? ''
  const holiday = schedules.find((one) => one.holiday && isHoliday(one, local, today))
  if (holiday) return !holiday.closed && isWithin(holiday, local)
  return schedules.some(
    (one) => !one.holiday && (isOpenToday(one, local) || isOpenSinceYesterday(one, local)),
  )
}

function isOpenToday(schedule: Schedule, local: DateTime): boolean {
  return isDay(schedule, local) && isWithin(schedule, local)
}

/** A shelter that opens on Monday at 20:00 and closes at 07:00 is open on Tuesday at 02:00. */
function isOpenSinceYesterday(schedule: Schedule, local: DateTime): boolean {
  const { closesAt } = schedule
  if (!closesAt || !isOvernight(schedule) || local.toFormat('HH:mm') >= closesAt) return false
  return isDay(schedule, local.minus({ days: 1 }))
}

function isOvernight({ opensAt, closesAt }: Schedule): boolean {
  return opensAt !== null && closesAt !== null && closesAt <= opensAt
}

/** A holiday of the year 1 comes back every year. */
function isHoliday({ validFrom, validTo }: Schedule, local: DateTime, today: string): boolean {
  if (!validFrom) return false
  const from = validFrom.startsWith('0001') ? `${local.year}${validFrom.slice(4)}` : validFrom
  const to = validTo?.startsWith('0001') ? `${local.year}${validTo.slice(4)}` : (validTo ?? from)
  return from <= today && today <= to
}

function isDay(schedule: Schedule, local: DateTime): boolean {
  const today = local.toISODate() ?? ''
  const { validFrom, validTo, until, byday, bymonthday, freq } = schedule
  if ((validFrom && today < validFrom) || (validTo && today > validTo) || (until && today > until))
    return false
  if (byday.length > 0 && !byday.some((one) => isWeekday(one, local))) return false
  if (freq === 'MONTHLY' && bymonthday.length > 0) {
    if (!bymonthday.includes(local.day) && !bymonthday.includes(daysFromEnd(local))) return false
  }
  return isInterval(schedule, local)
}

/** A day of the week by RFC 5545: MO is every Monday, 2MO the second of the month, -1MO its last. */
function isWeekday(text: string, local: DateTime): boolean {
  if (text.slice(-2) !== DAYS[local.weekday - 1]) return false
  const nth = Number(text.slice(0, -2))
  const daysInto = nth < 0 ? -daysFromEnd(local) : local.day
  return nth === 0 || Math.ceil(daysInto / 7) === Math.abs(nth)
}

/** -1 is the last day of the month. */
function daysFromEnd(local: DateTime): number {
  return local.day - (local.daysInMonth ?? 31) - 1
}

/** Every other week or month counts from the week or month of its start. */
function isInterval({ interval, dtstart, validFrom, freq }: Schedule, local: DateTime): boolean {
  const start = dtstart ?? validFrom
  if (interval <= 1 || !start) return true
  const unit = freq === 'MONTHLY' ? 'month' : 'week'
  const first = DateTime.fromISO(start, { zone: 'utc' }).startOf(unit)
  const now = DateTime.fromISO(local.toISODate() ?? '', { zone: 'utc' }).startOf(unit)
  return Math.round(now.diff(first, `${unit}s`).as(`${unit}s`)) % interval === 0
}

function isWithin(schedule: Schedule, local: DateTime): boolean {
  const { opensAt, closesAt } = schedule
  const time = local.toFormat('HH:mm')
  return (!opensAt || opensAt <= time) && (!closesAt || isOvernight(schedule) || time < closesAt)
}
