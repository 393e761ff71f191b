import type { PatientsDeps } from '../deps.js'
import { lookAtTiersAgain } from '../operations/risk/recompute-tiers.js'

/** Lets tiers fall when what raised them is too long ago: nothing is written then that could tell. */
export const lowerTiers = {
  name: 'lower-tiers',
  everyMs: 30_000,
  async run(deps: PatientsDeps): Promise<void> {
    while (await lookAtTiersAgain(deps));
  },
}
