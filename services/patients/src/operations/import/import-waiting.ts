import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { countReject } from '../../fhir-import/count-line.js'
import { noCounts } from '../../fhir-import/batch-writes.js'
import { prepareLine, type PreparedLine } from '../../fhir-import/prepared-line.js'
import { refusalOf, refusedValue } from '../../storage/refused-value.js'
import { lockSource } from '../../storage/source-resources.js'
import { nextWaitingLines, nextWaitingNames, removeWaitingLines } from '../../storage/waiting-lines.js'
import { countIn, planBatch, type Batch } from './import-batch.js'
import { loadKnown } from './load-known.js'
import { ToldLater } from './told-later.js'

/** As many lines as go in together, if they are not all about one person, and as are held at once. */
const LINES = { together: 2_000, atOnce: 500 }

/**
 * Imports the lines that waited until their file was read: all lines about a person in one transaction, stays first, and
 * nothing is told or shown of them before the labels of all are known. A worker that is
 * told to stop leaves the rest to another one.
 */
export async function importWaiting(
  deps: PatientsDeps,
  batch: Batch,
  signal: AbortSignal,
): Promise<'done' | 'stopped'> {
  while (!signal.aborted) {
    const names = await nextWaitingNames(deps.db, batch.jobId, LINES.together)
    if (names.length === 0) return 'done'
    await deps.db.transaction(async (tx) => {
      await lockSource(tx, batch.source)
      const later = new ToldLater({ tx, deps }, batch)
      for await (const lines of partsOf(tx, batch.jobId, names))
        await writeLines({ tx, deps, later }, { ...batch, lines })
      await later.tell()
      await removeWaitingLines(tx, batch.jobId, names)
    })
  }
  return 'stopped'
}

interface Telling {
  readonly tx: EntityManager
  readonly deps: PatientsDeps
  readonly later: ToldLater
}

/** Writes lines; one that the database cannot hold does not take the others with it. */
async function writeLines(telling: Telling, batch: Batch): Promise<void> {
  const { tx, deps, later } = telling
  try {
    await tx.transaction(async () => {
      const known = await loadKnown(tx, batch)
      const { writes, counts } = planBatch(deps, { ...batch, isRead: true }, known)
      await later.write(writes)
      await countIn({ tx, deps }, batch, counts)
    })
  } catch (error) {
    const code = refusedValue(error)
    if (code === null) throw error
    if (batch.lines.length > 1) {
      for (const line of batch.lines) await writeLines(telling, { ...batch, lines: [line] })
      return
    }
    const counts = noCounts()
    for (const { number } of batch.lines) countReject(counts, number, { reason: refusalOf(code) })
    await countIn({ tx, deps }, batch, counts)
  }
}

async function* partsOf(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): AsyncGenerator<readonly PreparedLine[]> {
  for (let after = { name: '', rank: 0, line: 0 }; ;) {
    const waiting = await nextWaitingLines(tx, jobId, { names, after, first: LINES.atOnce })
    const last = waiting.at(-1)
    if (!last) return
    yield waiting.flatMap(({ line, text }) => prepareLine({ number: line, bytesRead: 0, text }) ?? [])
    after = last
  }
}
