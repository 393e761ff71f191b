import type { Submission } from '../../domain/submission.js'
import { mayBeSent } from '../../domain/submission.js'
import type { AuthorizationsDeps } from '../../deps.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { changeSubmission } from '../../storage/submissions.js'
import { takeStep } from '../authorization/authorization-step.js'
import { WORKER } from './give-up.js'
import { reachSubmitted } from './reach-submitted.js'

/** The message is on its way over files: the payer has it, and its answer will come by itself. */
export async function recordHandedOver(deps: AuthorizationsDeps, submission: Submission): Promise<void> {
  const at = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const authorization = await lockAuthorization(tx, submission.authorizationId)
    const over = { status: 'SENT', nextAttemptAt: null, leaseUntil: null, problem: null } as const
    await changeSubmission(tx, submission.id, over)
    if (!mayBeSent(authorization, submission)) return // an answer or a person was faster
    const reason = 'HANDED_OVER'
    const queued =
      authorization.status === 'RESPONSE_UNKNOWN'
        ? await takeStep(tx, authorization, { to: 'QUEUED', by: WORKER, at, reason })
        : authorization
    await reachSubmitted(tx, queued, { by: WORKER, at })
  })
}
