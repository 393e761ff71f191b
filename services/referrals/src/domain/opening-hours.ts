import { DateTime } from 'luxon'

/** When a service is open: the RFC 5545 pieces that HSDS 3 keeps, as far as directories use them. */
export interface Schedule {
  readonly freq: 'WEEKLY' | 'MONTHLY'
  /** MO, TU, ... */
  readonly byday: readonly string[]
  /** Days of the month; negative from its end. */
  readonly bymonthday: readonly number[]
  readonly interval: number
  /** A day in the first week that counts, for every other week; null counts from valid_from. */
  readonly dtstart: string | null
  readonly until: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Local times, 09:00; null is the whole day. */
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
  return schedules.some((one) => !one.holiday && isDay(one, local, today) && isWithin(one, local))
}

/** A holiday of the year 1 comes back every year. */
function isHoliday({ validFrom, validTo }: Schedule, local: DateTime, today: string): boolean {
  if (!validFrom) return false
  const from = validFrom.startsWith('0001') ? `${local.year}${validFrom.slice(4)}` : validFrom
  const to = validTo?.startsWith('0001') ? `${local.year}${validTo.slice(4)}` : (validTo ?? from)
  return from <= today && today <= to
}

function isDay(schedule: Schedule, local: DateTime, today: string): boolean {
  const { validFrom, validTo, until, byday, bymonthday, freq } = schedule
  if ((validFrom && today < validFrom) || (validTo && today > validTo) || (until && today > until))
    return false
  if (byday.length > 0 && !byday.includes(DAYS[local.weekday - 1] ?? '')) return false
  if (freq === 'MONTHLY' && bymonthday.length > 0) {
    const fromEnd = local.day - (local.daysInMonth ?? 31) - 1
    if (!bymonthday.includes(local.day) && !bymonthday.includes(fromEnd)) return false
  }
  return isInterval(schedule, local)
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

function isWithin({ opensAt, closesAt }: Schedule, local: DateTime): boolean {
  const time = local.toFormat('HH:mm')
  return (!opensAt || opensAt <= time) && (!closesAt || time < closesAt)
}
