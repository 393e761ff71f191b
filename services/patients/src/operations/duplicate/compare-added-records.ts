import { plannedByValues } from '@baton/database/planned-by-values'
import type { PatientsDeps } from '../../deps.js'
import { findComparables } from '../../storage/duplicate-candidates.js'
import { takeForComparison } from '../../storage/duplicate-reviews.js'
import { noteDuplicates } from './note-duplicates.js'

/** Records of one transaction: each is a look-up in five indexes. */
const MOST_AT_ONCE = 100

/**
 * Compares some of the records that imports added with those that are known. Answers whether there may be more. How records are
 * looked up is planned each time: the first import into an empty database makes it large faster than plans notice.
 */
export async function compareAddedRecords(deps: PatientsDeps): Promise<boolean> {
  return plannedByValues(deps.db, async (tx) => {
    const ids = await takeForComparison(tx, MOST_AT_ONCE)
    for (const { id, ...person } of await findComparables(tx, ids))
      await noteDuplicates({ tx, deps }, id, person)
    return ids.length === MOST_AT_ONCE
  })
}
