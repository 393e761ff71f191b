import { enqueue } from '@baton/jobs/queue'
import { wallClock } from '@baton/service-kit/clock'
import type { PatientsDeps } from '../deps.js'
import { sendAttemptJobDefinition } from '../jobs/send-attempt.js'
import { sendAttempt } from '../operations/outreach/send-attempt.js'
import { dueAttempts } from '../storage/due-attempts.js'

const EVERY_MS = 2_000

/** Finds messages whose time has come: Postgres says which, the queue only spreads them over the workers. */
export const dueOutreach = {
  name: 'due-outreach',
  everyMs: EVERY_MS,
  async run(deps: PatientsDeps): Promise<void> {
    const round = Math.floor(wallClock().now().getTime() / EVERY_MS)
    for (const attemptId of await dueAttempts(deps.db, deps.clock.now())) {
      if (!deps.redis) await sendAttempt(deps, attemptId)
      else
        await enqueue(deps.redis, sendAttemptJobDefinition, {
          jobId: `outreach-${attemptId}-${round}`,
          payload: { attemptId },
        })
    }
  },
}
