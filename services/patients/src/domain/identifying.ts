import { mayBeSameBirth, writtenBirth, type KnownBirth } from './birth-date.js'
import type { Identifier, PatientRow } from './patient.js'

/** Numbers that are no proof of who is meant: whole families share insurance and account numbers (HL7 table 0203). */
const NOT_A_PERSON: ReadonlySet<string> = new Set([
  'SS',
  'DL',
  'PPN',
  'AN',
  'VN',
  'MA',
  'MC',
  'HC',
  'MB',
  'SN',
])
/** The same without a type: social security numbers are mistyped, borrowed and made up. */
const NO_PROOF: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/sid/us-ssn',
  'urn:oid:2.16.840.1.113883.4.1',
])

/** The identifiers that say who somebody is. */
export function identifying<T extends Identifier>(identifiers: readonly T[]): readonly T[] {
  return identifiers.filter(
    ({ type, system }) => !NO_PROOF.has(system) && (type === null || !NOT_A_PERSON.has(type)),
  )
}

/** A name or a birth date may be corrected; both at once is another person under a number that was typed wrong. */
export function isSomebodyElse(
  known: KnownBirth & Pick<PatientRow, 'familyKey'>,
  told: { readonly birth: KnownBirth; readonly familyKey: string | null },
): boolean {
  const [birth, knownBirth] = [writtenBirth(told.birth), writtenBirth(known)]
  const otherBirth = birth !== null && knownBirth !== null && !mayBeSameBirth(birth, knownBirth)
  return otherBirth && told.familyKey !== null && told.familyKey !== known.familyKey
}
