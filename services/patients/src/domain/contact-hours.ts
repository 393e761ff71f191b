import {
  addDays,
  atLocalHour,
  localDateOf,
  weekdayOf,
  type LocalDate,
} from '@baton/clinical/calendar/local-time'

/** The days of a week in the order of ISO 8601. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number]

/** Hours that come again every week by the patient's clock, `HH:MM`; those that end before they begin end the next day. */
export interface WeeklyHours {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly to: string
}

/** 47 CFR 64.1200(c)(1) binds solicitations to 8 to 21 o'clock of the called party; we keep it for all outreach. */
export const OPENS_AT = 8
const CLOSES_AT = 21
const HOUR = 60
const DAY = 24 * HOUR
/** Hours repeat every week: what does not open within it never does. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** A part of a day, in minutes after midnight; its end is not in it. */
interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The instant itself when it is a decent hour in all zones and no quiet one, else the next that is; null when there is none.
 * What a patient asks for takes hours away from 8 to 21 and never adds to them.
 */
export function nextOpening(
  zones: readonly string[],
  at: Date,
  quiet: readonly WeeklyHours[] = [],
): Date | null {
  let candidate = at
  while (candidate.getTime() - at.getTime() <= WEEK_MS) {
    const openings = zones.map((zone) => openingIn(zone, candidate, quiet))
    if (!openings.every((opening) => opening !== null)) return null
    const next = openings.reduce((a, b) => (a > b ? a : b))
    if (next.getTime() === candidate.getTime()) return candidate
    candidate = next
  }
  return null
}

/** Whether quiet hours leave any hour of the week in which somebody may be reached. */
export function leaveAnHour(quiet: readonly WeeklyHours[]): boolean {
  return nextOpening(['UTC'], new Date(0), quiet) !== null
}

/** What a patient said of the hours of contact, and where the patient may be. */
export interface HoursOfPatient {
  readonly zones: readonly [string, ...string[]]
  readonly quiet: readonly WeeklyHours[]
  readonly best: readonly WeeklyHours[]
}

/**
 * When a call is made that is due: in a best time of the same day by the patient's clock, where one is still to come that is
 * not quiet; else when it is due. A call is never brought forward.
 */
export function inBestTime(dueAt: Date, { zones, quiet, best }: HoursOfPatient): Date {
  const [zone] = zones
  const date = localDateOf(dueAt, zone)
  for (const { from, to } of [...spansOf(best, date)].sort((a, b) => a.from - b.from)) {
    const begins = instantOf(date, from, zone)
    const opens = nextOpening(zones, begins > dueAt ? begins : dueAt, quiet)
    if (opens && opens < instantOf(date, to, zone)) return opens
  }
  return dueAt
}

function openingIn(zone: string, at: Date, quiet: readonly WeeklyHours[]): Date | null {
  const today = localDateOf(at, zone)
  for (let ahead = 0; ahead <= WEEKDAYS.length; ahead += 1) {
    const date = addDays(today, ahead)
    for (const { from, to } of openSpans(date, quiet)) {
      const opens = instantOf(date, from, zone)
      if (at < instantOf(date, to, zone)) return at > opens ? at : opens
    }
  }
  return null
}

/** What quiet hours leave of the decent hours of a day, in order. */
function openSpans(date: LocalDate, quiet: readonly WeeklyHours[]): readonly Span[] {
  const decent: readonly Span[] = [{ from: OPENS_AT * HOUR, to: CLOSES_AT * HOUR }]
  return spansOf(quiet, date).reduce(without, decent)
}

function without(open: readonly Span[], { from, to }: Span): readonly Span[] {
  return open
    .flatMap((one) => [
      { from: one.from, to: Math.min(one.to, from) },
      { from: Math.max(one.from, to), to: one.to },
    ])
    .filter((one) => one.from < one.to)
}

/** The parts of a day that weekly hours mean, with what the day before brings over midnight. */
function spansOf(hours: readonly WeeklyHours[], date: LocalDate): readonly Span[] {
  const day = WEEKDAYS[weekdayOf(date) - 1]
  const before = WEEKDAYS[weekdayOf(addDays(date, -1)) - 1]
  return hours.flatMap(({ days, from: begins, to: ends }) => {
    const [from, to] = [minutesOf(begins), minutesOf(ends)]
    const isOn = (one: Weekday | undefined) => one !== undefined && days.includes(one)
    if (from < to) return isOn(day) ? [{ from, to }] : []
    return [...(isOn(before) ? [{ from: 0, to }] : []), ...(isOn(day) ? [{ from, to: DAY }] : [])]
  })
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes
}

/** Clocks change at whole hours of the night: within an hour that is asked for here, minutes can be added. */
function instantOf(date: LocalDate, minutes: number, zone: string): Date {
  const hour = atLocalHour(date, Math.floor(minutes / HOUR), zone)
  return new Date(hour.getTime() + (minutes % HOUR) * 60_000)
}
