import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../deps.js'
import {
  addWrites,
  noCounts,
  noWrites,
  type BatchCounts,
  type BatchWrites,
} from '../fhir-import/batch-writes.js'
import { Known } from '../fhir-import/known.js'
import { planEach } from '../fhir-import/plan-each.js'
import { classOf, planLine } from '../fhir-import/plan-line.js'
import type { PreparedLine } from '../fhir-import/prepared-line.js'
import { newPeople, setOwners } from '../fhir-import/who-is-meant.js'
import { neededReferences } from '../fhir-import/references-of.js'
import { advanceImportJob, insertIssues } from '../storage/import-jobs.js'
import { findIdentified, findZones } from '../storage/patients.js'
import { findByIdentifiers, findKnown, lockSource } from '../storage/source-resources.js'
import { tellImport } from './tell-import.js'
import { writeBatch } from './write-import-batch.js'

/** Lines that go in together. */
export interface Batch {
  readonly jobId: string
  readonly source: string
  readonly worker: string
  /** Lines done before this batch, and after it. */
  readonly from: number
  readonly to: number
  readonly bytesDone: number
  readonly lines: readonly PreparedLine[]
}

/** Another worker took the job over. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver'
}

/**
 * Imports some lines and moves the job's mark over them, in one transaction: after a crash either both are there or
 * neither, so that the next worker goes on exactly where this one stopped.
 */
export async function importBatch(deps: PatientsDeps, batch: Batch): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockSource(tx, batch.source)
    const known = await loadKnown(tx, batch)
    const { writes, counts } = planBatch(deps, batch, known)
    await writeBatch({ tx, deps }, batch.source, writes)
    await insertIssues(tx, batch.jobId, counts.issues)
    const { jobId: id, worker, from, to, bytesDone } = batch
    if (!(await advanceImportJob(tx, { id, worker, from, to, bytesDone, counts }))) throw new TakenOver()
    await tellImport({ tx, deps }, id)
  })
}

/** What the lines may refer to, in at most four statements. */
async function loadKnown(tx: EntityManager, { source, lines }: Batch): Promise<Known> {
  const entries = lines.flatMap((line) => (line.ok ? line.entries : []))
  const references = entries.flatMap(neededReferences)
  const keys = new Map(entries.map(({ type, id }) => [`${type}/${id}`, { type, id }]))
  for (const reference of references) {
    if (reference.kind === 'id') keys.set(`${reference.type}/${reference.id}`, reference)
  }
  const identifiers = new Map(
    references.flatMap((one) =>
      one.kind === 'identifier' ? [[`${one.type}|${one.system}|${one.value}`, one]] : [],
    ),
  )
  const resources = await findKnown(tx, source, [...keys.values()])
  const known = new Known(resources, await findByIdentifiers(tx, source, [...identifiers.values()]))
  const people = newPeople(entries, known)
  setOwners(
    known,
    people,
    await findIdentified(
      tx,
      people.flatMap(({ identifiers: numbers }) => numbers),
    ),
  )
  const patientIds = new Set(resources.flatMap(({ patientId }) => patientId ?? []))
  for (const { id, timeZone } of await findZones(tx, [...patientIds])) known.setZone(id, timeZone)
  return known
}

function planBatch(
  { organizationZone, clock }: PatientsDeps,
  { lines, source }: Batch,
  known: Known,
): { writes: BatchWrites; counts: BatchCounts } {
  const writes = noWrites()
  const counts = noCounts()
  const context = { known, source, organizationZone, now: clock.now() }
  for (const line of lines) {
    const reject = (one: { position: number; resource: string | null; reason: string }) =>
      counts.issues.push({ kind: 'REJECT', line: line.number, ...one })
    if (line.ok && line.faults) {
      const plan = planEach(line, context)
      addWrites(writes, plan.writes)
      countLine(counts, { ...line, entries: plan.accepted }, plan.counts)
      plan.rejects.forEach(reject)
      continue
    }
    known.beginLine(line.ok ? line.entries : [])
    const plan = line.ok ? planLine(line, context) : line
    if (!plan.ok) {
      reject({ position: 0, resource: null, reason: plan.reason })
      continue
    }
    addWrites(writes, plan.writes)
    known.acceptLine(plan.writes.kept.values())
    countLine(counts, line, plan.counts)
  }
  return { writes, counts }
}

function countLine(
  counts: BatchCounts,
  line: PreparedLine,
  {
    created,
    changed,
    unchanged,
    warnings,
  }: {
    created: number
    changed: number
    unchanged: number
    warnings: readonly { resource: string; reason: string }[]
  },
): void {
  counts.created += created
  counts.changed += changed
  counts.unchanged += unchanged
  for (const entry of line.ok ? line.entries : []) {
    counts.resources[entry.type] = (counts.resources[entry.type] ?? 0) + 1
    if (entry.type === 'Patient') counts.patients += 1
    const kind = classOf(entry)
    if (kind !== null) counts.encountersByClass[kind] = (counts.encountersByClass[kind] ?? 0) + 1
  }
  for (const [position, warning] of warnings.entries()) {
    counts.issues.push({ kind: 'WARNING', line: line.number, position, ...warning })
  }
}
