import type { Reference } from '@baton/fhir/references'
import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { Known } from '../../fhir-import/known.js'
import type { KnownIdentifier, KnownResource } from '../../fhir-import/kept-resource.js'
import type { MappingContext } from '../../fhir-import/mapped.js'
import type { HashedEntry, PreparedEntry } from '../../fhir-import/hashed-entry.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { patientReferenceOf, numbersOf } from '../../fhir-import/references-of.js'
import { newPeople, setOwners } from '../../fhir-import/who-is-meant.js'
import { meetKept } from './meet-kept.js'
import { findIdentified, findSurvivors, findZones } from '../../storage/patients.js'
import {
  findByIdentifiers,
  findImportedStays,
  findKnown,
  findPatientsByNumber,
} from '../../storage/source-resources.js'

/** What the lines may refer to, and who is meant by the people in them, in a few statements. */
export async function loadKnown(
  tx: EntityManager,
  { source, lines }: { source: string; lines: readonly PreparedLine[] },
): Promise<Known> {
  const entries = lines.flatMap((line) => (line.ok ? line.entries : []))
  const known = await loadReferences(tx, { source, entries })
  await meetPeople(tx, entries, known)
  await meetKept(tx, { source, lines }, known)
  return known
}

/** What entries, and others by name, are known as, and what the entries refer to. */
export async function loadReferences(
  tx: EntityManager,
  wanted: {
    source: string
    entries: readonly PreparedEntry[]
    names?: readonly { type: string; id: string }[]
  },
): Promise<Known> {
  const { source, entries, names = [] } = wanted
  const keys = new Map([...names, ...entries].map(({ type, id }) => [`${type}/${id}`, { type, id }]))
  const identifiers = new Map<string, Reference & { kind: 'identifier' }>()
  for (const { references } of entries)
    for (const one of references) {
      if (one.kind === 'id') keys.set(`${one.type}/${one.id}`, one)
      if (one.kind === 'identifier') identifiers.set(`${one.type}|${one.system}|${one.value}`, one)
    }
  const resources = await findKnown(tx, source, [...keys.values()])
  const known = new Known(resources, await findIdentifiedBy(tx, source, [...identifiers.values()]))
  await setStays(tx, resources, known)
  await meetStays(tx, { source, entries, known })
  const patientIds = new Set(resources.flatMap(({ patientId }) => patientId ?? []))
  for (const { id, timeZone } of await findZones(tx, [...patientIds])) known.setZone(id, timeZone)
  return known
}

/** Whom identifiers belong to, those of whatever system, too. */
async function findIdentifiedBy(
  tx: EntityManager,
  source: string,
  asked: readonly (Reference & { kind: 'identifier' })[],
): Promise<readonly KnownIdentifier[]> {
  const exact = asked.flatMap(({ type, system, value }) => (system === null ? [] : [{ type, system, value }]))
  const alone = asked.filter(({ system }) => system === null).map(({ value }) => value)
  return [...(await findByIdentifiers(tx, source, exact)), ...(await findPatientsByNumber(tx, source, alone))]
}

/** Whose the stays are that came before: a record that is merged, and the one that stands for it, are of one person. */
async function setStays(tx: EntityManager, resources: readonly KnownResource[], known: Known): Promise<void> {
  for (const { type, targetId, patientId } of resources)
    if (type === 'Encounter' && targetId !== null && patientId !== null) known.setStay(targetId, patientId)
  const patientIds = new Set(resources.flatMap(idsOfPatient))
  for (const { id, survivorId } of await findSurvivors(tx, [...patientIds])) known.setSurvivor(id, survivorId)
}

function idsOfPatient({ type, targetId, patientId }: KnownResource): readonly string[] {
  return [patientId, type === 'Patient' ? targetId : null].filter((id) => id !== null)
}

/** The stays that entries name by a number: they are looked for among those of their patient. */
async function meetStays(
  tx: EntityManager,
  { source, entries, known }: { source: string; entries: readonly PreparedEntry[]; known: Known },
): Promise<void> {
  const naming = entries.filter(({ references }) => references.some(isVisitNumber))
  if (naming.length === 0) return
  const patientIds = naming.flatMap(({ resource }) => {
    const reference = patientReferenceOf(resource)
    return (reference === null ? null : known.resolve(reference)?.targetId) ?? []
  })
  for (const { targetId, patientId, body } of await findImportedStays(tx, source, patientIds)) {
    known.setStay(targetId, patientId)
    for (const number of numbersOf(body)) known.identify({ type: 'Encounter', ...number }, targetId)
  }
}

function isVisitNumber(reference: Reference): boolean {
  return reference.kind === 'identifier' && reference.type === 'Encounter'
}

/** Finds the records of people who are new to the source. */
export async function meetPeople(
  tx: EntityManager,
  entries: readonly HashedEntry[],
  known: Known,
): Promise<void> {
  const people = newPeople(entries, known)
  const numbers = people.flatMap(({ identifiers }) => identifiers)
  setOwners(known, people, await findIdentified(tx, numbers))
}

/** What lines of a source are mapped with. */
export function mappingContext(
  { organizationZone, clock }: Pick<PatientsDeps, 'organizationZone' | 'clock'>,
  source: string,
  known: Known,
): MappingContext {
  return { known, source, organizationZone, now: clock.now() }
}
