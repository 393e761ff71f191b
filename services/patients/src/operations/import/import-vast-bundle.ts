import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { noCounts, type BatchCounts, type BatchWrites } from '../../fhir-import/batch-writes.js'
import { countLine, countReject } from '../../fhir-import/count-line.js'
import { planEntries } from '../../fhir-import/plan-line.js'
import { inWords, type SpooledBundle } from '../../fhir-import/spooled-bundle.js'
import { insertIssues } from '../../storage/import-issues.js'
import { lockSource } from '../../storage/source-resources.js'
import { clearStage, nextStaged, targetStaged, type StagedEntry } from '../../storage/staged-entries.js'
import { countIn, TakenOver, type Batch } from './import-batch.js'
import { LineRefused, planLargeBatch } from './import-large-line.js'
import { mappingContext } from './load-known.js'
import { loadStagedPart } from './load-staged-part.js'
import { announceStaged, BEFORE_ALL, stageBundle } from './stage-bundle.js'
import type { Writing } from '../writing.js'
import { ToldLater, type WritingLater } from './told-later.js'

/** As much of a vast bundle as is planned and written at once. */
const PART = { resources: 1_000, bytes: 1024 * 1024 }

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
  await deps.db.transaction(async (tx) => {
    await lockSource(tx, vast.source)
    const later = new ToldLater({ tx, deps }, vast)
    const counts = await writeVastBundle({ tx, deps, later }, vast)
    await later.tell()
    await countIn({ tx, deps }, vast, counts)
  })
}

/** Writes a vast bundle in a transaction that tells it later; answers what went in, with its issues written down. */
export async function writeVastBundle(
  { tx, deps, later }: WritingLater,
  vast: VastBundle,
): Promise<BatchCounts> {
  const { source, bundle, jobId: importId } = vast
  const reason = bundle.refusal()
  if (reason !== null) throw new LineRefused(reason)
  const counts = noCounts()
  await stageBundle(tx, { importId, bundle }, async (faults) => {
    const [fault] = bundle.isBatch ? [] : faults
    if (fault) throw new LineRefused(inWords(fault))
    for (const fault of faults) countReject(counts, vast.number, fault)
    await tellIssues(tx, vast, counts)
  })
  if (!bundle.isBatch) await announceStaged(tx, source, { importId, bundle })
  for await (const part of partsOf(tx, importId)) {
    if (vast.signal.aborted) throw new TakenOver()
    const writes = await planPart({ tx, deps }, { vast, part, counts })
    await later.write(writes)
    await tellIssues(tx, vast, counts)
  }
  await clearStage(tx, importId)
  return counts
}

/** Issues are written with their part; only how many there were is remembered. */
async function tellIssues(tx: EntityManager, { jobId }: VastBundle, counts: BatchCounts): Promise<void> {
  await insertIssues(tx, jobId, counts.issues.splice(0))
}

async function planPart(
  { tx, deps }: Writing,
  { vast, part, counts }: { vast: VastBundle; part: readonly StagedEntry[]; counts: BatchCounts },
): Promise<BatchWrites> {
  const { source, number, bundle, jobId: importId, isRead = false } = vast
  const { line, known } = await loadStagedPart(tx, { importId, source, number, bundle, staged: part })
  const context = mappingContext(deps, source, known)
  if (bundle.isBatch) return planLargeBatch(counts, { line, context, mayWait: !isRead })
  const plan = planEntries(line.entries, line, context)
  if (!plan.ok) throw new LineRefused(plan.reason, isRead ? undefined : plan.unknownPerson)
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
