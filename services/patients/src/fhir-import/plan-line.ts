import { readReference } from '@baton/fhir/references'
import { newId } from '@baton/service-kit/ids'
import { idPrefixOf } from './id-prefix.js'
import { noWrites, type BatchWrites, type LineCounts } from './batch-writes.js'
import type { MappingContext } from './mapped.js'
import { matchesOf, underItsName } from './matches-of.js'
import { peopleOf } from './people-of-entries.js'
import { planEntry } from './plan-entry.js'
import type { HashedEntry } from './hashed-entry.js'
import type { PreparedLine } from './prepared-line.js'
import { patientReferenceOf } from './references-of.js'

/** What one line does, or why it does nothing at all. */
export type LinePlan =
  | { readonly ok: true; readonly writes: BatchWrites; readonly counts: LineCounts }
  | {
      readonly ok: false
      readonly reason: string
      /** Whom it is about, where nobody told of them yet: a later line may. */
      readonly unknownPerson?: string | undefined
    }

/** Directory and medications first, then patients, then what refers to them. */
const ORDER: Readonly<Record<string, number>> = {
  Organization: 0,
  Practitioner: 0,
  Medication: 0,
  Patient: 1,
  Encounter: 2,
}

/** Decides what a line writes. Nothing is written unless all of the line, or of these entries of a batch, can be. */
export function planLine(
  line: PreparedLine & { ok: true },
  context: MappingContext,
  entries: readonly HashedEntry[] = line.entries,
): LinePlan {
  announceEntries(entries, context.known)
  return planEntries(inOrder(entries), line, context)
}

/** Makes entries findable for each other, under the rows that they are or become, or the names that they are kept under. */
export function announceEntries(entries: readonly HashedEntry[], known: MappingContext['known']): void {
  for (const entry of entries) {
    const prefix = idPrefixOf(entry.type)
    const before = known.before(entry.type, entry.id)?.targetId ?? known.ownerOf(entry)
    const match = onlyMatch(entry, known)
    if (prefix === null && match !== null) known.setStandIn(entry, match)
    known.announce(entry, prefix === null ? null : (before ?? match ?? newId(prefix)))
  }
}

/** Decides what entries that were announced write, in the order in which they come. */
export function planEntries(
  entries: readonly HashedEntry[],
  line: PreparedLine & { ok: true },
  context: MappingContext,
): LinePlan {
  const writes = noWrites()
  const counts: LineCounts = { created: 0, changed: 0, unchanged: 0, warnings: [] }
  for (const written of entries) {
    const { type, id, fullUrl, condition, resource, body, hash, encounterClass } = written // read once
    const told = { type, id, fullUrl, condition, resource, body, hash, encounterClass }
    const matches = matchesOf(told, context.known)
    if (matches.length > 1)
      return {
        ok: false,
        reason: `${keyOf(told)} goes in on a condition that ${matches.length} records meet.`,
      }
    if (condition?.kind === 'CREATE' && matches[0] !== undefined) {
      // what is known stays as it is, and is what the others refer to
      if (idPrefixOf(type) === null) context.known.setStandIn(told, matches[0])
      else context.known.announce(told, matches[0])
      counts.unchanged += 1
      continue
    }
    const entry = underItsName(told, matches[0])
    const targetId = context.known.announced(entry)
    const patient = patientOf(entry, targetId, context)
    if (!patient.ok) return { ...patient, reason: `${keyOf(entry)} ${patient.reason}` }
    const planned = planEntry(
      entry,
      { targetId, patientId: patient.id },
      { context, writes, counts, line: line.named },
    )
    if (planned !== null) return { ok: false, reason: `${keyOf(entry)}: ${planned}` }
  }
  return { ok: true, writes, counts }
}

function onlyMatch(entry: HashedEntry, known: MappingContext['known']): string | null {
  const matches = matchesOf(entry, known)
  return matches.length === 1 ? (matches[0] ?? null) : null
}

/** Entries in an order in which each refers to those before it. */
export function inOrder(entries: readonly HashedEntry[]): readonly HashedEntry[] {
  return [...entries].sort((a, b) => rankOf(a.type) - rankOf(b.type))
}

/** Where resources of a type come in that order. */
export function rankOf(type: string): number {
  return ORDER[type] ?? 3
}

type PatientOf = { ok: true; id: string | null } | (LinePlan & { ok: false })

/** Whose record a resource belongs to. A reference that leads nowhere means that the line is not complete. */
function patientOf(entry: HashedEntry, targetId: string | null, { known }: MappingContext): PatientOf {
  if (entry.type === 'Patient') return { ok: true, id: targetId }
  const reference = patientReferenceOf(entry.resource)
  if (reference === null) {
    if (!BELONGS_TO_A_PATIENT.has(entry.type)) return { ok: true, id: null }
    return { ok: false, reason: 'names no patient.' }
  }
  const target = known.resolve(reference)
  if (!target) {
    const records = known.countMeant(reference)
    const people = records > 1 ? [] : peopleOf([{ ...entry, references: [readReference(reference)] }])
    return { ok: false, reason: unresolved(reference, records), unknownPerson: people[0] }
  }
  return { ok: true, id: target.type === 'Patient' ? target.targetId : null }
}

function unresolved(reference: string, records: number): string {
  const which = records > 1 ? `which ${records} records have` : 'which is unknown'
  return `refers to ${reference.slice(0, 120)}, ${which}.`
}

const BELONGS_TO_A_PATIENT: ReadonlySet<string> = new Set(['Encounter', 'Condition', 'Coverage'])

/** A resource as the source names it. */
export function keyOf(entry: { type: string; id: string }): string {
  return `${entry.type}/${entry.id}`
}
