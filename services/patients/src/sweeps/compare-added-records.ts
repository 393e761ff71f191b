import type { PatientsDeps } from '../deps.js'
import { compareAddedRecords } from '../operations/duplicate/compare-added-records.js'

/** Looks, within seconds of an import, for the people among those it added who had a record already. */
export const compareAdded = {
  name: 'compare-added-records',
  everyMs: 2_000,
  async run(deps: PatientsDeps): Promise<void> {
    while (await compareAddedRecords(deps));
  },
}
