import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { nudge } from '../jobs/submit-to-payer.js'
import { findDueSubmissions } from '../storage/due-submissions.js'

/** What was queued just now is on its way by its event. Longer, and what was queued before a payer was opened waits in vain. */
const HEAD_START_MS = 200

/** Puts due submissions on the queue: retries, inquiries, what a lost nudge left, and what a full payer had no room for. */
export const dueSubmissions: Sweep<AuthorizationsDeps> = {
  name: 'due-submissions',
  everyMs: 100,
  async run(deps) {
    const now = new Date(deps.clock.now().getTime() - HEAD_START_MS)
    const moment = { now, wallNow: deps.wall.now() }
    await nudge(deps, await findDueSubmissions(deps.db, moment, deps.underWay.list()))
  },
}
