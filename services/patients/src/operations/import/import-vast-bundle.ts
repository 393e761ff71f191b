import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import type { EncounterRow } from '../../domain/encounter.js'
import { noCounts, type BatchCounts, type BatchWrites } from '../../fhir-import/batch-writes.js'
import { countLine, countReject, planAndCountEach } from '../../fhir-import/count-line.js'
import { planEntries } from '../../fhir-import/plan-line.js'
import type { SpooledBundle } from '../../fhir-import/spooled-bundle.js'
import { findEncounters } from '../../storage/encounters.js'
import { insertIssues } from '../../storage/import-jobs.js'
import { lockSource } from '../../storage/source-resources.js'
import {
  clearStage,
  nextStaged,
  nextStagedStays,
  stageStays,
  targetStaged,
  type StagedEntry,
  type StagedStay,
} from '../../storage/staged-entries.js'
import { countIn, TakenOver, type Batch } from './import-batch.js'
import { LineRefused } from './import-large-line.js'
import { mappingContext } from './load-known.js'
import { loadStagedPart } from './load-staged-part.js'
import { announceStaged, BEFORE_ALL, stageBundle } from './stage-bundle.js'
import { tellStays, writeBatch, type WrittenStays } from './write-import-batch.js'

/** As much of a vast bundle as is planned and written at once. */
const PART = { resources: 1_000, bytes: 1024 * 1024 }
/** As many stays as are told at once. */
const STAYS = 500

/** A bundle with more entries than memory should hold the names of. */
export interface VastBundle extends Batch {
  readonly number: number
  readonly bundle: SpooledBundle
  /** The worker is told to stop: nothing of the bundle goes in, and another worker begins it anew. */
  readonly signal: AbortSignal
}

/**
 * Imports a bundle of any number of entries in one transaction: all of it goes in or none. What the entries are called lies
 * in a table of the transaction, so that memory holds one part, whatever the length (decision 0270).
 */
export async function importVastBundle(deps: PatientsDeps, vast: VastBundle): Promise<void> {
  const { source, bundle, jobId: importId } = vast
  const reason = bundle.refusal()
  if (reason !== null) throw new LineRefused(reason)
  await deps.db.transaction(async (tx) => {
    await lockSource(tx, source)
    const counts = noCounts()
    await stageBundle(tx, { importId, bundle }, async (faults) => {
      for (const fault of faults) countReject(counts, vast.number, fault)
      await tellIssues(tx, vast, counts)
    })
    if (!bundle.isBatch) await announceStaged(tx, source, { importId, bundle })
    let written = 0
    for await (const part of partsOf(tx, importId)) {
      if (vast.signal.aborted) throw new TakenOver()
      const writes = await planPart({ tx, deps }, { vast, part, counts })
      written += await keepStays(tx, await writeBatch({ tx, deps }, source, writes), { importId, written })
      await tellIssues(tx, vast, counts)
    }
    for await (const stays of staysOf(tx, importId)) await tellStays({ tx, deps }, [stays])
    await clearStage(tx, importId)
    await countIn({ tx, deps }, vast, counts)
  })
}

/** Issues are written with their part; only how many there were is remembered. */
async function tellIssues(tx: EntityManager, { jobId }: VastBundle, counts: BatchCounts): Promise<void> {
  await insertIssues(tx, jobId, counts.issues.splice(0))
}

async function planPart(
  { tx, deps }: { tx: EntityManager; deps: PatientsDeps },
  { vast, part, counts }: { vast: VastBundle; part: readonly StagedEntry[]; counts: BatchCounts },
): Promise<BatchWrites> {
  const { source, number, bundle, jobId: importId } = vast
  const { line, known } = await loadStagedPart(tx, { importId, source, number, bundle, staged: part })
  const context = mappingContext(deps, source, known)
  if (bundle.isBatch) return planAndCountEach(counts, { line, context }).writes
  const plan = planEntries(line.entries, line, context)
  if (!plan.ok) throw new LineRefused(plan.reason)
  countLine(counts, line, plan.counts)
  // What turned out to be known under its condition is what later parts refer to.
  const otherwise = part.filter((one) => known.announced(one) !== one.targetId)
  await targetStaged(
    tx,
    importId,
    otherwise.map((one) => ({ ...one, targetId: known.announced(one) })),
  )
  return plan.writes
}

async function* partsOf(tx: EntityManager, importId: string): AsyncGenerator<readonly StagedEntry[]> {
  for (let last = BEFORE_ALL; ;) {
    const next = await nextStaged(tx, importId, { after: last, first: PART.resources })
    const part = next.slice(0, Math.max(1, fitting(next)))
    const end = part.at(-1)
    if (!end) return
    yield part
    last = end
  }
}

/** How many of these entries are no more than may be held as more than their text. */
function fitting(entries: readonly StagedEntry[]): number {
  let bytes = 0
  const over = entries.findIndex(({ length }) => (bytes += length) > PART.bytes)
  return over < 0 ? entries.length : over
}

/** Remembers the stays of a part behind those before it; how many they are. */
async function keepStays(
  tx: EntityManager,
  { before, after }: WrittenStays,
  { importId, written }: { importId: string; written: number },
): Promise<number> {
  const former = new Map(before.map((one) => [one.id, one]))
  await stageStays(
    tx,
    importId,
    after.map(({ id }, at) => ({ position: written + at + 1, id, former: former.get(id) ?? null })),
  )
  return after.length
}

async function* staysOf(tx: EntityManager, importId: string): AsyncGenerator<WrittenStays> {
  for (let last = 0; ;) {
    const stays = await nextStagedStays(tx, importId, { after: last, first: STAYS })
    const end = stays.at(-1)
    if (!end) return
    const after = await findEncounters(
      tx,
      stays.map(({ id }) => id),
    )
    yield { before: stays.flatMap(formerOf), after }
    last = end.position
  }
}

/** What a stay was before, as it was read: JSON keeps instants as text. */
function formerOf({ former }: StagedStay): EncounterRow[] {
  if (former === null) return []
  const row = former as EncounterRow
  const instant = (value: Date | null): Date | null => value && new Date(value)
  return [{ ...row, admittedAt: instant(row.admittedAt), dischargedAt: instant(row.dischargedAt) }]
}
