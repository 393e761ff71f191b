import { nudgeAll } from '@baton/jobs/queue'
import type { PatientsDeps } from '../deps.js'
import { sendAttemptJobDefinition } from '../jobs/send-attempt.js'
import { sendAttempt } from '../operations/outreach/send-attempt.js'
import { dueAttempts } from '../storage/due-attempts.js'

const EVERY_MS = 2_000

/**
 * Finds messages whose time has come: Postgres says which, the queue only spreads them over the workers, and has each once as
 * long as it waits or is sent, however often it is found.
 */
export const dueOutreach = {
  name: 'due-outreach',
  everyMs: EVERY_MS,
  async run(deps: PatientsDeps): Promise<void> {
    const due = await dueAttempts(deps.db, deps.clock.now())
    if (deps.redis)
      return nudgeAll(
        deps.redis,
        sendAttemptJobDefinition,
        due.map((attemptId) => ({ jobId: `outreach-${attemptId}`, payload: { attemptId } })),
      )
    for (const attemptId of due) await sendAttempt(deps, attemptId)
  },
}
