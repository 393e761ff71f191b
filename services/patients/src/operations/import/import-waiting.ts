import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { countReject } from '../../fhir-import/count-line.js'
import { addCounts, noCounts, type BatchCounts } from '../../fhir-import/batch-writes.js'
import { prepareLine, type PreparedLine } from '../../fhir-import/prepared-line.js'
import { insertIssues } from '../../storage/import-issues.js'
import { refusalOf, refusedValue } from '../../storage/refused-value.js'
import { lockSource } from '../../storage/source-resources.js'
import {
  nextWaitingLines,
  nextWaitingNames,
  removeWaitingLines,
  type WaitingLine,
} from '../../storage/waiting-lines.js'
import { countIn, planBatch, type Batch } from './import-batch.js'
import { loadKnown } from './load-known.js'
import { ToldLater, type WritingLater } from './told-later.js'
import { writeLargeWaiting } from './write-large-waiting.js'

/** Issues of a batch whose other entries went in before come after those of these. */
const AFTER_OTHERS = 1_000_000_000

/** As many lines as go in together, if they are not all about one person. */
const TOGETHER = 2_000
/** As much of them is held at once. */
const AT_ONCE = { lines: 500, characters: 6 * 1024 * 1024 }

/**
 * Imports the lines that waited until their file was read: all lines about a person in one transaction, stays first, and
 * nothing is told or shown of them before the labels of all are known. Large ones, which hold people themselves, go first. A
 * worker that is told to stop leaves the rest to another one.
 */
export async function importWaiting(
  deps: PatientsDeps,
  batch: Batch & { readonly filePath: string },
  signal: AbortSignal,
): Promise<'done' | 'stopped'> {
  while (!signal.aborted) {
    const names = await nextWaitingNames(deps.db, batch.jobId, TOGETHER)
    if (names.length === 0) return 'done'
    await deps.db.transaction(async (tx) => {
      await lockSource(tx, batch.source)
      const later = new ToldLater({ tx, deps }, batch)
      const total = await writeLargeWaiting({ tx, deps, later }, { ...batch, names, signal, isRead: true })
      for await (const lines of partsOf(tx, batch.jobId, names))
        addCounts(total, await writeLines({ tx, deps, later }, { ...batch, lines }))
      await later.tell()
      await removeWaitingLines(tx, batch.jobId, names)
      await countIn({ tx, deps }, batch, total)
    })
  }
  return 'stopped'
}

/** Writes lines and answers what went in; one that the database cannot hold does not take the others with it. */
async function writeLines(writing: WritingLater, batch: Batch): Promise<BatchCounts> {
  const { tx, deps, later } = writing
  const { jobId, lines } = batch
  try {
    return await tx.transaction(async () => {
      const known = await loadKnown(tx, batch)
      const { writes, counts } = planBatch(deps, { ...batch, isRead: true }, known)
      await later.write(writes)
      return writtenDown(tx, jobId, counts)
    })
  } catch (error) {
    const code = refusedValue(error)
    if (code === null) throw error
    const total = noCounts()
    if (lines.length > 1)
      for (const line of lines) addCounts(total, await writeLines(writing, { ...batch, lines: [line] }))
    else for (const { number } of lines) countReject(total, number, { reason: refusalOf(code) })
    return writtenDown(tx, jobId, total)
  }
}

/** Counts whose issues are written down. */
async function writtenDown(tx: EntityManager, jobId: string, counts: BatchCounts): Promise<BatchCounts> {
  const issues = counts.issues.splice(0)
  await insertIssues(
    tx,
    jobId,
    issues.map((one) => ({ ...one, position: AFTER_OTHERS + one.position })),
  )
  return counts
}

async function* partsOf(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): AsyncGenerator<readonly PreparedLine[]> {
  for (let after = { name: '', rank: 0, line: 0 }; ;) {
    const waiting = await nextWaitingLines(tx, jobId, { names, after, most: AT_ONCE })
    const last = waiting.at(-1)
    if (!last) return
    yield waiting.flatMap(preparedAgain)
    after = last
  }
}

function preparedAgain({ line, text, entries }: WaitingLine): readonly PreparedLine[] {
  const prepared = prepareLine({ number: line, bytesRead: 0, text })
  if (!prepared) return []
  return prepared.ok && entries ? [{ ...prepared, faults: [], waited: new Set(entries) }] : [prepared]
}
