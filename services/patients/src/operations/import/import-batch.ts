import type { PatientsDeps } from '../../deps.js'
import {
  addWrites,
  noCounts,
  noWrites,
  type BatchCounts,
  type BatchWrites,
} from '../../fhir-import/batch-writes.js'
import { countLine, countReject, planAndCountEach } from '../../fhir-import/count-line.js'
import type { Known } from '../../fhir-import/known.js'
import { noteLabelsOfRefused } from '../../fhir-import/labels-of-refused.js'
import { LINK_LEFT_OUT } from '../../fhir-import/map-condition.js'
import type { MappingContext } from '../../fhir-import/mapped.js'
import { planLine } from '../../fhir-import/plan-line.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { insertIssues } from '../../storage/import-issues.js'
import { advanceImportJob } from '../../storage/import-jobs.js'
import { lockSource } from '../../storage/source-resources.js'
import { addUnknownPeople, type WaitingLine } from '../../storage/waiting-lines.js'
import { entriesWaiting, letEntriesWait, type WaitingEntries } from './let-entries-wait.js'
import { isAboutAny, letWait, untilTold } from './let-wait.js'
import { loadKnown, mappingContext } from './load-known.js'
import { tellBatch } from './tell-batch.js'
import { tellImport } from './tell-import.js'
import { tellStays, writeBatch } from './write-import-batch.js'
import type { Writing } from '../writing.js'

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
  /** The file has been read: nothing waits for what it may tell later. */
  readonly isRead?: boolean
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
    const now = { ...batch, lines: await letWait(tx, batch) }
    const known = await loadKnown(tx, now)
    const { writes, counts, later, entries } = planBatch(deps, now, known)
    await addUnknownPeople(tx, batch.jobId, later)
    await letEntriesWait(tx, batch.jobId, entries)
    const stays = await writeBatch({ tx, deps }, batch.source, writes)
    await tellBatch({ tx, deps }, batch.source, writes)
    await tellStays({ tx, deps }, [stays])
    await countIn({ tx, deps }, batch, withoutLinked(counts, stays.linked))
  })
}

/** A condition that came on an earlier line than its stay is linked to it: nothing was left out. */
function withoutLinked(counts: BatchCounts, linked: readonly string[]): BatchCounts {
  if (linked.length === 0) return counts
  const issues = counts.issues.filter(
    ({ resource, reason }) => reason !== LINK_LEFT_OUT || resource === null || !linked.includes(resource),
  )
  return { ...counts, issues, warnings: counts.warnings - (counts.issues.length - issues.length) }
}

/** Moves the job's mark over lines, with what became of them. */
export async function countIn({ tx, deps }: Writing, batch: Batch, counts: BatchCounts): Promise<void> {
  const { jobId: id, worker, from, to, bytesDone } = batch
  await insertIssues(tx, id, counts.issues)
  if (!(await advanceImportJob(tx, { id, worker, from, to, bytesDone, counts }))) throw new TakenOver()
  await tellImport({ tx, deps }, id)
}

interface PlannedBatch {
  readonly writes: BatchWrites
  readonly counts: BatchCounts
  /** Lines about people of whom the file may tell later. */
  readonly later: readonly WaitingLine[]
  /** Batches, or entries of them, about such people. */
  readonly entries: readonly WaitingEntries[]
}

/** Decides what lines write, and counts it. None waits for what comes later where the file has been read. */
export function planBatch(
  deps: Pick<PatientsDeps, 'organizationZone' | 'clock'>,
  { lines, source, isRead = false }: Pick<Batch, 'lines' | 'source' | 'isRead'>,
  known: Known,
): PlannedBatch {
  const writes = noWrites()
  const later: WaitingLine[] = []
  const entries: WaitingEntries[] = []
  const counts = noCounts()
  const unknown = new Set<string>()
  const context = mappingContext(deps, source, known)
  for (const line of lines) {
    known.beginLine(line.ok ? line.entries : [])
    if (line.ok && line.faults) {
      const waiting = planBatchLine(line, context, { writes, counts, unknown: isRead ? null : unknown })
      if (waiting) entries.push(waiting)
      continue
    }
    const plan = line.ok ? planLine(line, context) : line
    const waiting = isRead ? null : untilTold(line, plan, unknown)
    if (waiting) {
      unknown.add(waiting.name)
      later.push(waiting)
      continue
    }
    if (!plan.ok) {
      if (line.ok) noteLabelsOfRefused(writes, line.entries, known)
      countReject(counts, line.number, { reason: plan.reason })
      continue
    }
    addWrites(writes, plan.writes)
    known.acceptLine(plan.writes.kept.values())
    if (line.ok) countLine(counts, line, plan.counts)
  }
  return { writes, counts, later, entries }
}

interface PlannedSoFar {
  readonly writes: BatchWrites
  readonly counts: BatchCounts
  /** People of whom nobody told yet; null where nothing waits for them. */
  readonly unknown: Set<string> | null
}

/** The entries of a batch go in each by itself; answers those that wait. */
function planBatchLine(
  line: PreparedLine & { ok: true },
  context: MappingContext,
  { writes, counts, unknown }: PlannedSoFar,
): WaitingEntries | null {
  if (unknown && isAboutAny(line, unknown)) return entriesWaiting(line, null, unknown)
  for (const fault of line.faults ?? []) countReject(counts, line.number, fault)
  const planned = planAndCountEach(counts, { line, context, mayWait: unknown !== null })
  addWrites(writes, planned.writes)
  return unknown && planned.waiting.length > 0 ? entriesWaiting(line, planned.waiting, unknown) : null
}
