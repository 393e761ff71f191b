import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { markMissedDeadlines } from '../operations/determination/mark-missed-deadlines.js'

/** Finds the clocks that ran out. */
export const missedDeadlines: Sweep<AuthorizationsDeps> = {
  name: 'missed-deadlines',
  everyMs: 5_000,
  run: markMissedDeadlines,
}
