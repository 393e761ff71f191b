import { writtenBirth, type KnownBirth } from './birth-date.js'
import { closeness } from './spelling.js'
import type { ContactPoint, Demographics, Identifier } from './patient.js'

/** What two records are compared by. */
export type Comparable = Pick<
  Demographics,
  'name' | 'otherNames' | 'birthDate' | 'birthDatePrecision' | 'sex' | 'contactPoints' | 'address'
> & {
  readonly identifiers: readonly Pick<Identifier, 'system' | 'value'>[]
}

/** Why two records look like one person, with the points that it is worth. */
export interface DuplicateReason {
  readonly code: string
  readonly points: number
}

/** How much two records look like one person. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly DuplicateReason[]
}

/**
 * Points in the manner of Fellegi and Sunter (J Am Stat Assoc 1969;64:1183): about the binary logarithm of how much more
 * often a field agrees between two records of one person than between two people; what disagrees counts against it.
 */
const POINTS = {
  FAMILY_NAME_SAME: 6,
  FAMILY_NAME_NEARLY_SAME: 4,
  FORMER_FAMILY_NAME_SAME: 5,
  FAMILY_NAME_DIFFERS: -3,
  GIVEN_NAME_SAME: 5,
  GIVEN_NAME_NEARLY_SAME: 3,
  OTHER_GIVEN_NAME_SAME: 4,
  GIVEN_NAME_DIFFERS: -3,
  NAMES_SWAPPED: 9,
  BIRTH_DATE_SAME: 8,
  BIRTH_DATE_NEARLY_SAME: 5,
  BIRTH_YEAR_AND_MONTH_SAME: 4,
  BIRTH_YEAR_SAME: 3,
  BIRTH_DATE_DIFFERS: -6,
  SEX_SAME: 1,
  SEX_DIFFERS: -2,
  PHONE_SAME: 6,
  EMAIL_SAME: 6,
  ADDRESS_SAME: 5,
  POSTAL_CODE_SAME: 2,
  IDENTIFIER_VALUE_SAME: 7,
} as const

type Code = keyof typeof POINTS

/** From here on a registration waits for somebody to look: the name and the birth date alone come to 19. */
export const POSSIBLE_FROM = 12
/** From here on it is the same person: name, birth date and sex agree, and how they are reached or where they live does. */
export const CERTAIN_FROM = 24

/** What the policy does with a likeness. */
export type DuplicateVerdict = 'PASS' | 'CONFIRM' | 'BLOCK'

/** The policy: pass, ask somebody to confirm, or refuse. */
export function verdictOf(score: number): DuplicateVerdict {
  if (score >= CERTAIN_FROM) return 'BLOCK'
  return score >= POSSIBLE_FROM ? 'CONFIRM' : 'PASS'
}

/** What the policy says of a pair that is kept: one that sources link is kept whatever its points. */
export function pairVerdict(score: number): Exclude<DuplicateVerdict, 'PASS'> {
  return verdictOf(score) === 'BLOCK' ? 'BLOCK' : 'CONFIRM'
}

/** How much two records look like one person, and why. */
export function likeness(one: Comparable, other: Comparable): Likeness {
  const codes = [
    ...withOtherNames(namesAlike(one.name, other.name), one, other),
    ...birthsAlike(one, other),
    ...sexesAlike(one.sex, other.sex),
    ...(shareValue(one.contactPoints, other.contactPoints, phoneOf) ? (['PHONE_SAME'] as const) : []),
    ...(shareValue(one.contactPoints, other.contactPoints, emailOf) ? (['EMAIL_SAME'] as const) : []),
    ...addressesAlike(one.address, other.address),
    ...(shareValue(one.identifiers, other.identifiers, ({ value }) => value.trim().toUpperCase())
      ? (['IDENTIFIER_VALUE_SAME'] as const)
      : []),
  ]
  const reasons = codes.map((code) => ({ code, points: POINTS[code] }))
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

function namesAlike(one: Comparable['name'], other: Comparable['name']): Code[] {
  const [family, otherFamily] = [one.family ?? one.text, other.family ?? other.text]
  const [given, otherGiven] = [one.given.join(' '), other.given.join(' ')]
  const same = (a: string, b: string): boolean => closeness(a, b) === 'SAME'
  if (given && otherGiven && same(family, otherGiven) && same(given, otherFamily)) return ['NAMES_SWAPPED']
  const ofFamily = {
    SAME: 'FAMILY_NAME_SAME',
    NEAR: 'FAMILY_NAME_NEARLY_SAME',
    FAR: 'FAMILY_NAME_DIFFERS',
  } as const
  const ofGiven = {
    SAME: 'GIVEN_NAME_SAME',
    NEAR: 'GIVEN_NAME_NEARLY_SAME',
    FAR: 'GIVEN_NAME_DIFFERS',
  } as const
  return [
    ofFamily[closeness(family, otherFamily)],
    ...(given && otherGiven ? [ofGiven[givenCloseness(given, otherGiven)]] : []),
  ]
}

/** Where the names in use differ, one of them may be a former name or the nickname of the other. */
function withOtherNames(codes: readonly Code[], one: Comparable, other: Comparable): readonly Code[] {
  const isShared = (key: 'familyKey' | 'givenKey', nameOf: (who: Comparable) => string): boolean =>
    [[one, other] as const, [other, one] as const].some(([who, named]) =>
      who.otherNames.some((name) => closeness(name[key], nameOf(named)) === 'SAME'),
    )
  return codes.map((code) => {
    if (code === 'FAMILY_NAME_DIFFERS' && isShared('familyKey', ({ name }) => name.family ?? name.text))
      return 'FORMER_FAMILY_NAME_SAME'
    if (code === 'GIVEN_NAME_DIFFERS' && isShared('givenKey', ({ name }) => name.given.join(' ')))
      return 'OTHER_GIVEN_NAME_SAME'
    return code
  })
}

/** A second given name is often left out, and a first one written as its initial. */
function givenCloseness(one: string, other: string): ReturnType<typeof closeness> {
  const whole = closeness(one, other)
  if (whole !== 'FAR') return whole
  const [first = '', otherFirst = ''] = [one.split(' ')[0], other.split(' ')[0]]
  const initial = Math.min(first.replace('.', '').length, otherFirst.replace('.', '').length) === 1
  if (initial && first[0]?.toLowerCase() === otherFirst[0]?.toLowerCase()) return 'NEAR'
  return closeness(first, otherFirst) === 'FAR' ? 'FAR' : 'NEAR'
}

function birthsAlike(one: KnownBirth, other: KnownBirth): Code[] {
  const [written, otherWritten] = [writtenBirth(one), writtenBirth(other)]
  if (written === null || otherWritten === null) return []
  const digits = Math.min(written.length, otherWritten.length)
  const [known, otherKnown] = [written.slice(0, digits), otherWritten.slice(0, digits)]
  const isWhole = one.birthDatePrecision === 'DAY' && other.birthDatePrecision === 'DAY'
  return isWhole ? birthDatesAlike(known, otherKnown) : partsAlike(known, otherKnown)
}

/** Years, or years with months: a slip in one of them tells nothing, for many share the next. */
function partsAlike(one: string, other: string): Code[] {
  if (one === other) return [one.includes('-') ? 'BIRTH_YEAR_AND_MONTH_SAME' : 'BIRTH_YEAR_SAME']
  return digitsOff(one, other) === 1 ? [] : ['BIRTH_DATE_DIFFERS']
}

function birthDatesAlike(one: string, other: string): Code[] {
  if (one === other) return ['BIRTH_DATE_SAME']
  return nearBirthDates(one).includes(other) || digitsOff(one, other) === 1
    ? ['BIRTH_DATE_NEARLY_SAME']
    : ['BIRTH_DATE_DIFFERS']
}

/** What a birth date may be taken for: month and day in the other order. */
export function nearBirthDates(date: string): readonly string[] {
  const [year, month, day] = date.split('-')
  return Number(day) <= 12 && day !== month ? [`${year}-${day}-${month}`] : []
}

function digitsOff(one: string, other: string): number {
  return Array.from(one).filter((digit, at) => other[at] !== digit).length
}

function sexesAlike(one: Comparable['sex'], other: Comparable['sex']): Code[] {
  if (one === 'UNKNOWN' || other === 'UNKNOWN') return []
  return [one === other ? 'SEX_SAME' : 'SEX_DIFFERS']
}

function addressesAlike(one: Comparable['address'], other: Comparable['address']): Code[] {
  const [code, otherCode] = [one?.postalCode?.slice(0, 5), other?.postalCode?.slice(0, 5)]
  if (!code || code !== otherCode) return []
  const [line = '', otherLine = ''] = [one?.lines[0], other?.lines[0]]
  return [line && closeness(line, otherLine) === 'SAME' ? 'ADDRESS_SAME' : 'POSTAL_CODE_SAME']
}

function shareValue<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): boolean {
  const keys = new Set(one.map(keyOf).filter(Boolean))
  return other.some((item) => keys.has(keyOf(item)))
}

/** The last ten digits, as people dial them. */
function phoneOf({ system, value }: ContactPoint): string {
  return system === 'PHONE' || system === 'SMS' ? value.replace(/\D/g, '').slice(-10) : ''
}

function emailOf({ system, value }: ContactPoint): string {
  return system === 'EMAIL' ? value.trim().toLowerCase() : ''
}
