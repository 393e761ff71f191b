import type { PatientsDeps } from '../../deps.js'
import { findComparables, lookUpInIndexes } from '../../storage/duplicate-candidates.js'
import { takeForComparison } from '../../storage/duplicate-reviews.js'
import { noteDuplicates } from './note-duplicates.js'

/** Records of one transaction: each is a look-up in six indexes. */
const MOST_AT_ONCE = 100

/** Compares some of the records that imports added with those that are known. Answers whether there may be more. */
export async function compareAddedRecords(deps: PatientsDeps): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    await lookUpInIndexes(tx)
    const ids = await takeForComparison(tx, MOST_AT_ONCE)
    await noteDuplicates({ tx, deps }, await findComparables(tx, ids))
    return ids.length === MOST_AT_ONCE
  })
}
