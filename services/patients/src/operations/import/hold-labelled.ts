import type { PatientsDeps } from '../../deps.js'
import type { ImportJobRow } from '../../domain/import-job.js'
import { labelledLines } from '../../fhir-import/labelled-lines.js'
import { addHolds } from '../../storage/waiting-lines.js'
import { joinNames } from './join-names.js'

/** As many names as are held in memory. */
const NAMES = 1_000

/**
 * Looks through a file before it is read, and remembers of whom it says something with a label: what it says of them before
 * it says so waits (`letWait`). Looking again, after a worker died, finds the same.
 */
export async function holdLabelled(
  deps: PatientsDeps,
  job: ImportJobRow,
  signal: AbortSignal,
): Promise<void> {
  const { id, filePath } = job
  let isHolding = false
  let lastLines = new Map<string, number>()
  const remember = async (): Promise<void> => {
    if (lastLines.size > 0) await addHolds(deps.db, id, lastLines)
    lastLines = new Map()
  }
  try {
    for await (const { number, people } of labelledLines(filePath)) {
      if (signal.aborted) break
      isHolding = true
      for (const name of people) lastLines.set(name, Math.max(number, lastLines.get(name) ?? 0))
      if (lastLines.size >= NAMES) await remember()
    }
  } finally {
    await remember() // of a broken file, too: the lines before the fault go in
    if (isHolding && !signal.aborted) await joinNames(deps, job, signal)
  }
}
