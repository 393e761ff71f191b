import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { nudge } from '../jobs/submit-to-payer.js'
import { findDueSubmissions } from '../storage/submissions.js'

const BATCH = 200
/** A finished job keeps its name for a while, so a name is good for so long; the row's lease keeps the send single. */
const ROUND_MS = 5_000
/** What was queued just now is on its way by its event. */
const HEAD_START_MS = 2_000

/** Puts due submissions on the queue: retries, inquiries, and whatever a lost nudge left behind. */
export const dueSubmissions: Sweep<AuthorizationsDeps> = {
  name: 'due-submissions',
  everyMs: 1_000,
  async run(deps) {
    const wallNow = deps.wall.now()
    const round = `-${Math.floor(wallNow.getTime() / ROUND_MS)}`
    const now = new Date(deps.clock.now().getTime() - HEAD_START_MS)
    for (const submission of await findDueSubmissions(deps.db, { now, wallNow }, BATCH)) {
      await nudge(deps, submission, { expedited: submission.expedited, round })
    }
  },
}
