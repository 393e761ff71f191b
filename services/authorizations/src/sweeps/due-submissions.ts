import type { Sweep } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from '../deps.js'
import { nudge } from '../jobs/submit-to-payer.js'
import { findDueSubmissions } from '../storage/submissions.js'

const BATCH = 200
const MINUTE_MS = 60_000
/** What was queued just now is on its way by its event. */
const HEAD_START_MS = 2_000

/** Puts due submissions on the queue: retries, inquiries, and whatever a lost nudge left behind. */
export const dueSubmissions: Sweep<AuthorizationsDeps> = {
  name: 'due-submissions',
  everyMs: 1_000,
  async run(deps) {
    const wallNow = deps.wall.now()
    // Finished jobs keep their name for a while, so a name is good for a minute; the row's lease keeps it single.
    const round = `-${Math.floor(wallNow.getTime() / MINUTE_MS)}`
    const now = new Date(deps.clock.now().getTime() - HEAD_START_MS)
    for (const submission of await findDueSubmissions(deps.db, { now, wallNow }, BATCH)) {
      await nudge(deps, submission, { expedited: submission.expedited, round })
    }
  },
}
