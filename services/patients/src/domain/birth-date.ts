import { dayIn } from './calendar.js'

/** How much of a birth date is known: the day, or its month or its year alone. */
export type BirthDatePrecision = 'DAY' | 'MONTH' | 'YEAR'

/** A birth date as it is known. */
export interface KnownBirth {
  /** `YYYY-MM-DD`; where the month or the year alone is known, its first day. */
  readonly birthDate: string | null
  /** `DAY` where nothing is known. */
  readonly birthDatePrecision: BirthDatePrecision
}

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** Nobody who is cared for was born earlier: it is a mistake in typing. */
const MOST_YEARS = 150
const TOO_LONG_AGO = `must not be more than ${MOST_YEARS} years ago`
/** Where every day begins first. */
const FIRST_ZONE = 'Pacific/Kiritimati'

/** Whether somebody may have been born by an instant: somewhere the day of birth had begun. */
export function isBornBy(birthDate: string, instant: Date): boolean {
  return birthDate <= dayIn(FIRST_ZONE, instant)
}

/** What is wrong with a birth date that somebody enters; null where nothing is. */
export function wrongBirth(birthDate: string, now: Date): string | null {
  if (!isBornBy(birthDate, now)) return 'must not be in the future'
  return birthDate < earliestBirth(now) ? TOO_LONG_AGO : null
}

/** Why something that somebody enters cannot have happened to a patient so early; null where it can. */
export function wrongInLife(birthDate: string | null, at: Date, now: Date): string | null {
  if (dayIn(FIRST_ZONE, at) < earliestBirth(now)) return TOO_LONG_AGO
  return birthDate === null || isBornBy(birthDate, at) ? null : 'must not be before the patient was born'
}

function earliestBirth(now: Date): string {
  const today = dayIn(FIRST_ZONE, now)
  return `${Number(today.slice(0, 4)) - MOST_YEARS}${today.slice(4)}`
}

/** As much as is known, as FHIR writes it: `1961`, `1961-05` or `1961-05-12`. */
export function writtenBirth({ birthDate, birthDatePrecision }: KnownBirth): string | null {
  return birthDate === null ? null : birthDate.slice(0, LENGTHS[birthDatePrecision])
}

/** How much a written time tells of a birth date: of a time of day, the day. */
export function birthPrecision(
  precision: 'year' | 'month' | 'day' | 'instant' | undefined,
): BirthDatePrecision {
  if (precision === 'year') return 'YEAR'
  return precision === 'month' ? 'MONTH' : 'DAY'
}

/** A day of which no more than this is known: the first one that it may be. */
export function bornAs(birthDate: string | null, birthDatePrecision: BirthDatePrecision): KnownBirth {
  if (birthDate === null) return { birthDate, birthDatePrecision: 'DAY' }
  const known = birthDate.slice(0, LENGTHS[birthDatePrecision])
  return { birthDate: `${known}-01-01`.slice(0, LENGTHS.DAY), birthDatePrecision }
}

/** Whether two written birth dates may be of one person: they agree in as much as both tell. */
export function mayBeSameBirth(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** What is known after something was told: less of the same date takes nothing away, all else replaces what was known. */
export function birthAfter(known: KnownBirth, told: KnownBirth): KnownBirth {
  const [before, now] = [writtenBirth(known), writtenBirth(told)]
  const isLess = before !== null && now !== null && now.length < before.length && before.startsWith(now)
  const { birthDate, birthDatePrecision } = isLess ? known : told
  return { birthDate, birthDatePrecision }
}

/** Where the birth dates of records lie that may be of the same day as this one. */
export interface BirthPlaces {
  /** The first and the last day that it may be itself; null where it is known to the day. */
  readonly between: readonly [string, string] | null
  /** The first days of its year and month, where records lie that know no more. */
  readonly firstDays: readonly string[]
}

/** Where to look for records that may be of the same birth date. */
export function placesOfBirth(birth: KnownBirth): BirthPlaces {
  const written = writtenBirth(birth)
  if (written === null) return { between: null, firstDays: [] }
  const firstDays = (['YEAR', 'MONTH'] as const)
    .filter((precision) => LENGTHS[precision] <= written.length)
    .map((precision) => `${written.slice(0, LENGTHS[precision])}-01-01`.slice(0, LENGTHS.DAY))
  return { between: birth.birthDatePrecision === 'DAY' ? null : daysOf(written), firstDays }
}

/** The last day that a birth date may be: who is counted from it is no older than this makes them. Null where nothing is known. */
export function latestBirth(birth: KnownBirth): string | null {
  const written = writtenBirth(birth)
  return written === null || birth.birthDatePrecision === 'DAY' ? written : daysOf(written)[1]
}

function daysOf(written: string): readonly [string, string] {
  const [year = '', month] = written.split('-')
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return [`${written}-01`, `${written}-${String(last).padStart(2, '0')}`]
}
