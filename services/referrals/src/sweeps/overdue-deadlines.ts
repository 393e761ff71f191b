import type { Sweep } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { missOverdueDeadlines } from '../operations/referral/miss-overdue-deadlines.js'

/** Looks for clocks that ran out. */
export const overdueDeadlines: Sweep<ReferralsDeps> = {
  name: 'overdue-deadlines',
  everyMs: 5_000,
  async run(deps) {
    while ((await missOverdueDeadlines(deps)) > 0);
  },
}
