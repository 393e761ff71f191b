import type { EntityManager } from 'typeorm'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { idPrefixOf } from '../../fhir-import/id-prefix.js'
import type { Known } from '../../fhir-import/known.js'
import { matchesOf } from '../../fhir-import/matches-of.js'
import { announceEntries } from '../../fhir-import/plan-line.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { numbersOf, patientReferenceOf } from '../../fhir-import/references-of.js'
import { findKeptByNumbers, findKnown } from '../../storage/source-resources.js'

/** A number by which something of a patient is asked for. */
interface AskedOfPatient {
  readonly type: string
  readonly value: string
  readonly patientId: string
}

/**
 * Finds what lines add only if none exists (FHIR R4 3.1.0.8.1), or change where it does (3.1.0.4.3), among what their source sent
 * of the same patients. Lines without such a condition cost nothing.
 */
export async function meetKept(
  tx: EntityManager,
  { source, lines }: { source: string; lines: readonly PreparedLine[] },
  known: Known,
): Promise<void> {
  const conditional = lines.flatMap((line) => (line.ok && line.entries.some(isAsked) ? [line.entries] : []))
  if (conditional.length === 0) return
  const asked = conditional.flatMap((entries) => {
    known.beginLine(entries)
    announceEntries(entries, known)
    return askedOfPatients(entries, known)
  })
  known.withdraw()
  await identifyKept(tx, { source, asked }, known)
  await addMet(tx, { source, entries: conditional.flat() }, known)
}

/** The same for entries that are announced. */
export async function meetKeptOf(
  tx: EntityManager,
  { source, entries }: { source: string; entries: readonly HashedEntry[] },
  known: Known,
): Promise<void> {
  if (!entries.some(isAsked)) return
  await identifyKept(tx, { source, asked: askedOfPatients(entries, known) }, known)
  await addMet(tx, { source, entries }, known)
}

function isAsked({ condition }: HashedEntry): boolean {
  return condition !== undefined
}

function askedOfPatients(entries: readonly HashedEntry[], known: Known): readonly AskedOfPatient[] {
  return entries.filter(isAsked).flatMap(({ type, condition, resource }) => {
    const reference = patientReferenceOf(resource)
    const target = reference === null ? null : known.resolve(reference)
    if (!condition || target?.type !== 'Patient' || target.targetId === null) return []
    return [{ type, value: condition.value, patientId: target.targetId }]
  })
}

async function identifyKept(
  tx: EntityManager,
  { source, asked }: { source: string; asked: readonly AskedOfPatient[] },
  known: Known,
): Promise<void> {
  for (const { type, sourceId, targetId, body } of await findKeptByNumbers(tx, source, asked))
    for (const number of numbersOf(body))
      known.identify({ type, ...number }, targetId ?? `${type}/${sourceId}`)
}

/** What is met without a row of its own can be referred to by its name. */
async function addMet(
  tx: EntityManager,
  { source, entries }: { source: string; entries: readonly HashedEntry[] },
  known: Known,
): Promise<void> {
  const met = entries.filter(({ type }) => idPrefixOf(type) === null)
  const keys = new Set(met.flatMap((entry) => matchesOf(entry, known)))
  const names = [...keys].map((key) => ({
    type: key.split('/')[0] ?? '',
    id: key.slice(key.indexOf('/') + 1),
  }))
  known.lookAtNumbers(await findKnown(tx, source, names))
}
