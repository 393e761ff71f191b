import { fhirPatient } from '@baton/fhir/resources'
import { identifying, isSomebodyElse } from '../domain/identifying.js'
import type { KnownBirth } from '../domain/birth-date.js'
import { nameKeys, type Identifier } from '../domain/patient.js'
import type { IdentifiedPatient } from '../storage/patients.js'
import type { Known } from './known.js'
import { identifiersOf, nameOf } from './map-patient.js'
import { Notes } from './mapped.js'
import type { HashedEntry } from './hashed-entry.js'

/** A Patient that its source never sent before, with the numbers that say who it is. */
export interface NewPerson {
  readonly entry: HashedEntry
  readonly identifiers: readonly Identifier[]
  readonly birth: KnownBirth
  readonly familyKey: string | null
}

/** As much of a Patient as tells who it is. */
const who = fhirPatient.pick({ identifier: true, name: true, birthDate: true })

/** The people of a file who are new to its source and carry numbers by which another feed may have told of them. */
export function newPeople(entries: readonly HashedEntry[], known: Known): readonly NewPerson[] {
  return entries.flatMap((entry): NewPerson[] => {
    if (entry.type !== 'Patient' || known.before(entry.type, entry.id)) return []
    const read = who.safeParse(entry.resource)
    const identifiers = read.success ? identifying(identifiersOf(read.data.identifier)) : []
    if (!read.success || identifiers.length === 0) return []
    const name = nameOf(read.data.name, null)
    const familyKey = name && nameKeys(name).familyKey
    return [{ entry, identifiers, birth: new Notes().birth('birthDate', read.data.birthDate), familyKey }]
  })
}

/** Tells a file's known people from those who have a record here. */
export function setOwners(
  known: Known,
  people: readonly NewPerson[],
  identified: readonly IdentifiedPatient[],
): void {
  const byNumber = new Map<string, IdentifiedPatient[]>()
  for (const one of identified) {
    const key = `${one.system}|${one.value}`
    byNumber.set(key, [...(byNumber.get(key) ?? []), one])
  }
  for (const person of people) {
    const owner = ownerAmong(person, byNumber)
    if (owner !== null) known.setOwner(person.entry, owner)
  }
}

/**
 * The one record that has a person's numbers; null when nobody or several have, or when it is somebody else's by name and
 * birth date both: then a record is made, and the likeness of the two is looked at by a person.
 */
function ownerAmong(
  { identifiers, ...told }: NewPerson,
  byNumber: ReadonlyMap<string, readonly IdentifiedPatient[]>,
): string | null {
  const owners = identifiers.flatMap(({ system, value }) => byNumber.get(`${system}|${value}`) ?? [])
  const [owner] = owners
  if (!owner || owners.some(({ id }) => id !== owner.id)) return null
  return isSomebodyElse(owner, told) ? null : owner.id
}
