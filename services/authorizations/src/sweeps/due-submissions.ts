import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { nudge } from '../jobs/submit-to-payer.js'
import { findDueSubmissions } from '../storage/submissions.js'

/** More than a payer takes at once, so that no worker waits for the next round. */
const BATCH = 400
/** What was queued just now is on its way by its event. */
const HEAD_START_MS = 2_000

/** Puts due submissions on the queue: retries, inquiries, what a lost nudge left, and what a full payer had no room for. */
export const dueSubmissions: Sweep<AuthorizationsDeps> = {
  name: 'due-submissions',
  everyMs: 100,
  async run(deps) {
    const now = new Date(deps.clock.now().getTime() - HEAD_START_MS)
    await nudge(deps, await findDueSubmissions(deps.db, { now, wallNow: deps.wall.now() }, BATCH))
  },
}
