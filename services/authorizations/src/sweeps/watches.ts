import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { watchApprovals } from '../operations/review/watch-approvals.js'
import { watchDeadlines } from '../operations/determination/watch-deadlines.js'

/** Approvals that end, and those that ended. */
export const endingApprovals: Sweep<AuthorizationsDeps> = {
  name: 'ending-approvals',
  everyMs: 15_000,
  run: watchApprovals,
}

/** Clocks that are about to run out. */
export const nearingDeadlines: Sweep<AuthorizationsDeps> = {
  name: 'nearing-deadlines',
  everyMs: 15_000,
  run: watchDeadlines,
}
