import type { KnownBirth } from './birth-date.js'
import { nameKey } from './name-key.js'
import type { OtherName } from './other-name.js'

/** A person's name. */
export interface HumanName {
  readonly text: string
  readonly family: string | null
  readonly given: readonly string[]
  readonly prefix: string | null
}

/** A number that some system knows somebody by. */
export interface Identifier {
  readonly system: string
  readonly value: string
  readonly type: string | null
}

/** A language that a patient speaks. */
export interface Language {
  readonly code: string | null
  readonly display: string | null
  readonly preferred: boolean
}

/** How somebody can be reached. */
export interface ContactPoint {
  readonly system: 'PHONE' | 'EMAIL' | 'SMS' | 'FAX' | 'OTHER'
  readonly value: string
  readonly use: string | null
}

/** A postal address. */
export interface Address {
  readonly lines: readonly string[]
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
  readonly country: string | null
}

/** Administrative sex, as in FHIR. */
export type Sex = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN'

/** Everything known of who a patient is, before there is an id. */
export interface Demographics extends KnownBirth {
  readonly name: HumanName
  /** Former names and nicknames, as feeds tell them. */
  readonly otherNames: readonly OtherName[]
  readonly sex: Sex
  readonly languages: readonly Language[]
  readonly interpreterNeeded: boolean | null
  readonly contactPoints: readonly ContactPoint[]
  readonly address: Address | null
  /** What the address tells, or a person said; null where nothing tells. */
  readonly timeZone: string | null
  readonly deceasedAt: Date | null
}

/** The table `patient`. */
export interface PatientRow extends Demographics {
  readonly id: string
  readonly version: number
  readonly familyKey: string
  readonly givenKey: string
  readonly createdAt: Date
}

/** A name for order and search. */
export function nameKeys(name: HumanName): { familyKey: string; givenKey: string } {
  return { familyKey: nameKey(name.family ?? name.text), givenKey: nameKey(name.given.join(' ')) }
}

/** The whole name as people write it. */
export function nameText(name: {
  prefix: string | null
  given: readonly string[]
  family: string | null
}): string {
  return [name.prefix, ...name.given, name.family].filter(Boolean).join(' ')
}

/** Numbers of HL7 table 0203 that identify a person to the state: they are kept and never shown. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['SS', 'DL', 'PPN'])

/** The identifiers that may be shown. */
export function shownIdentifiers(all: readonly Identifier[]): readonly Identifier[] {
  return all.filter(({ type }) => type === null || !NEVER_SHOWN.has(type))
}

/** A BCP 47 tag by its shape; anything else in its place may be somebody's words, and events carry none. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

function languageOf(languages: PatientRow['languages']): string | null {
  const code = (languages.find(({ preferred }) => preferred) ?? languages[0])?.code ?? null
  return code !== null && LANGUAGE_TAG.test(code) ? code : null
}

/** The area of a ZIP code; anything else in its place may be somebody's words, and events carry none. */
function postalCode3(postalCode: string | null): string | null {
  return /^(\d{3})\d{2}(-?\d{4})?$/.exec(postalCode?.trim() ?? '')?.[1] ?? null
}

/** The facts of a patient that other services count by. */
export function strataOf(patient: Omit<PatientRow, 'version'>, organizationZone: string) {
  return {
    patientId: patient.id,
    sex: patient.sex,
    birthYear: patient.birthDate ? Number(patient.birthDate.slice(0, 4)) : null,
    timeZone: patient.timeZone ?? organizationZone,
    language: languageOf(patient.languages),
    postalCode3: postalCode3(patient.address?.postalCode ?? null),
    deceased: patient.deceasedAt !== null,
  }
}
