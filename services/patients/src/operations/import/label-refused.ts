import type { PatientsDeps } from '../../deps.js'
import { noWrites } from '../../fhir-import/batch-writes.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { Known } from '../../fhir-import/known.js'
import { noteLabelsOfRefused } from '../../fhir-import/labels-of-refused.js'
import { MAY_HAVE_LABEL } from '../../fhir-import/source-label.js'
import { raiseLabels } from '../../storage/source-labels.js'
import { findKnown, lockSource } from '../../storage/source-resources.js'
import { carryLabels } from '../chart/carry-labels.js'
import type { Writing } from '../writing.js'

/** As many resources as are looked up at once. */
const TOGETHER = 500

/**
 * Gives the labels of a line that was refused when it was written to what came before under its names, in a transaction of
 * its own: the one that wrote it is undone. Doing it again changes nothing. What has no label is not read.
 */
export async function labelRefused(
  deps: PatientsDeps,
  source: string,
  entries: Iterable<HashedEntry>,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockSource(tx, source)
    await labelRefusedIn({ tx, deps }, source, entries)
  })
}

/** The same in a transaction of the caller, who holds the source. */
export async function labelRefusedIn(
  { tx, deps }: Writing,
  source: string,
  entries: Iterable<HashedEntry>,
): Promise<void> {
  const relabelled = new Set<string>()
  for (const labelled of labelledOf(entries)) {
    const writes = noWrites()
    noteLabelsOfRefused(writes, labelled, new Known(await findKnown(tx, source, labelled), []))
    await raiseLabels(tx, writes.labels)
    for (const id of writes.relabelled) relabelled.add(id)
  }
  await carryLabels({ tx, deps }, [...relabelled])
}

function* labelledOf(entries: Iterable<HashedEntry>): Generator<readonly HashedEntry[]> {
  let labelled: HashedEntry[] = []
  for (const entry of entries) {
    if (!MAY_HAVE_LABEL.test(entry.body)) continue
    labelled.push(entry)
    if (labelled.length < TOGETHER) continue
    yield labelled
    labelled = []
  }
  if (labelled.length > 0) yield labelled
}
