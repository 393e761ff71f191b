import type { Hl7Field, Hl7Segment } from '@baton/fhir/hl7v2/message'
import { PARTS, type EncounterParticipant } from '../domain/encounter-participant.js'
import { isNpi } from '../domain/practitioner.js'

/** The fields of PV1 that name those who take part in a visit. */
const FIELDS = [
  [7, PARTS.ATND],
  [8, PARTS.REF],
  [9, PARTS.CON],
  [17, PARTS.ADM],
] as const

/** Who takes part in a visit (PV1-7, 8, 9, 17); a part that is said to be empty (`""`) is nobody's any more. */
export function participantsIn(pv1: Hl7Segment): readonly EncounterParticipant[] {
  return FIELDS.flatMap(([field, part]) => {
    const about = { types: [part], practitionerId: null }
    if (pv1.isDeleted(field)) return [{ ...about, name: null, npi: null }]
    return peopleIn(pv1.repetitions(field)).map((person) => ({ ...about, ...person }))
  })
}

interface Person {
  readonly name: string | null
  readonly npi: string | null
}

/** Senders repeat a person under each of their numbers: who is called alike is one, unless their NPIs differ. */
function peopleIn(fields: readonly Hl7Field[]): readonly Person[] {
  const people: Person[] = []
  for (const field of fields) {
    const person = { name: nameOf(field), npi: npiOf(field) }
    if (person.name === null && person.npi === null) continue
    const place = people.findIndex((one) => mayBeOne(one, person))
    const known = people[place]
    if (known) people[place] = { ...known, npi: known.npi ?? person.npi }
    else people.push(person)
  }
  return people
}

function mayBeOne(one: Person, other: Person): boolean {
  if (one.name?.toUpperCase() !== other.name?.toUpperCase()) return false
  return one.npi === null || other.npi === null || one.npi === other.npi
}

function nameOf(field: Hl7Field): string | null {
  const parts = [field.text(6), field.text(3), field.text(2)].filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join(' ') : null
}

/** What marks an XCN as an NPI: its type (13), or its authority (9) by name or OID; one that says neither may be one. */
const NPI_MARKS: ReadonlySet<string> = new Set(['NPI', 'CMS', '2.16.840.1.113883.4.6'])

function npiOf(field: Hl7Field): string | null {
  const marks = [field.text(13), field.text(9, 1), field.text(9, 2)].filter((one) => typeof one === 'string')
  const isMarked = marks.length === 0 || marks.some((mark) => NPI_MARKS.has(mark.toUpperCase()))
  return isMarked ? npiIn(field.text(1)) : null
}

/** A text as an NPI; null when it is none. */
export function npiIn(text: string | null): string | null {
  return text !== null && isNpi(text) ? text : null
}
