import { addCounts, noCounts, type BatchCounts } from '../../fhir-import/batch-writes.js'
import { countReject } from '../../fhir-import/count-line.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { linesAt, type Line } from '../../fhir-import/lines.js'
import { prepareLine } from '../../fhir-import/prepared-line.js'
import { unreadable } from '../../fhir-import/unreadable.js'
import { insertIssues } from '../../storage/import-issues.js'
import { refusalOf, refusedValue } from '../../storage/refused-value.js'
import { findLargeWaiting } from '../../storage/large-waiting-lines.js'
import { TakenOver, type Batch } from './import-batch.js'
import { LineRefused, writeLargeLine } from './import-large-line.js'
import { writeVastBundle } from './import-vast-bundle.js'
import { labelRefusedIn } from './label-refused.js'
import type { WritingLater } from './told-later.js'

/** An import whose large lines waited. */
export interface LargeWaiting extends Batch {
  /** Where its file lies. */
  readonly filePath: string
  /** About whom. */
  readonly names: readonly string[]
  readonly signal: AbortSignal
}

/**
 * Writes the large lines that waited, each read from the file again, in the transaction of what waited with them. One that is
 * refused leaves the others as they are. Answers what went in.
 */
export async function writeLargeWaiting(telling: WritingLater, waiting: LargeWaiting): Promise<BatchCounts> {
  const { filePath, jobId, names, signal } = waiting
  const total = noCounts()
  const left = new Set(await findLargeWaiting(telling.tx, jobId, names))
  if (left.size === 0) return total
  try {
    for await (const line of linesAt(filePath, left)) {
      if (signal.aborted) throw new TakenOver()
      left.delete(line.number)
      addCounts(total, await writeOne(telling, waiting, line))
    }
  } catch (error) {
    if (unreadable(error) === null) throw error
  }
  const lost = noCounts()
  for (const number of left)
    countReject(lost, number, { reason: 'The line could not be read a second time.' })
  await insertIssues(telling.tx, jobId, lost.issues)
  addCounts(total, lost)
  return total
}

async function writeOne(telling: WritingLater, waiting: LargeWaiting, line: Line): Promise<BatchCounts> {
  const { tx, deps } = telling
  const { number } = line
  const vast = 'bundle' in line && line.bundle.isVast ? line.bundle : null
  const read = vast ? null : prepareLine(line)
  try {
    return await tx.transaction(async () => {
      if (vast) return writeVastBundle(telling, { ...waiting, number, bundle: vast })
      if (read?.ok) return writeLargeLine(telling, { ...waiting, line: read })
      throw new LineRefused(read?.reason ?? 'The line is empty.')
    })
  } catch (error) {
    const code = refusedValue(error)
    const reason = error instanceof LineRefused ? error.message : code === null ? null : refusalOf(code)
    if (reason === null) throw error
    const entries: Iterable<HashedEntry> = vast ? vast.allEntries() : read?.ok ? read.entries : []
    await labelRefusedIn({ tx, deps }, waiting.source, entries)
    const counts = noCounts()
    countReject(counts, number, { reason })
    await insertIssues(tx, waiting.jobId, counts.issues)
    return counts
  }
}
