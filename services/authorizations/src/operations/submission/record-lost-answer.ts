import { MOST_ATTEMPTS } from '../../domain/retry.js'
import { waitsFor, type Submission } from '../../domain/submission.js'
import type { AuthorizationsDeps } from '../../deps.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { changeSubmission } from '../../storage/submissions.js'
import { takeStep } from '../authorization/authorization-step.js'
import { giveUp, WORKER } from './give-up.js'

/** Inquiries before a person is asked. */
const MOST_INQUIRIES = 8

/**
 * The payer may have the request and no answer came: it is RESPONSE_UNKNOWN, a notification is awaited, then the
 * payer is asked. It is never sent anew as long as nobody knows.
 */
export async function recordLostAnswer(
  deps: AuthorizationsDeps,
  submission: Submission,
  code: string,
): Promise<void> {
  const at = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    let authorization = await lockAuthorization(tx, submission.authorizationId)
    if (authorization.status === 'QUEUED') {
      authorization = await takeStep(tx, authorization, { to: 'SUBMITTED', by: WORKER, at })
    }
    if (authorization.status === 'SUBMITTED') {
      authorization = await takeStep(tx, authorization, {
        to: 'RESPONSE_UNKNOWN',
        by: WORKER,
        at,
        reason: code,
      })
    }
    if (!waitsFor(authorization, submission)) return // a notification was faster
    if (submission.attempts >= MOST_ATTEMPTS) {
      return giveUp(tx, { authorization, submission }, { reason: 'ANSWERS_LOST', detail: code, at })
    }
    const nextAttemptAt = new Date(at.getTime() + deps.config.noticeWaitMs)
    const change = { status: 'RESPONSE_UNKNOWN', nextAttemptAt, leaseUntil: null, problem: code } as const
    await changeSubmission(tx, submission.id, change)
  })
}

/** The payer could not even be asked: asked again later, and given up after eight times. */
export async function recordInquiryProblem(
  deps: AuthorizationsDeps,
  submission: Submission,
  code: string,
): Promise<void> {
  const at = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const authorization = await lockAuthorization(tx, submission.authorizationId)
    if (!waitsFor(authorization, submission)) return
    if (submission.inquiries >= MOST_INQUIRIES) {
      return giveUp(tx, { authorization, submission }, { reason: 'PAYER_CANNOT_BE_ASKED', detail: code, at })
    }
    const nextAttemptAt = new Date(at.getTime() + deps.config.inquiryEveryMs)
    await changeSubmission(tx, submission.id, { nextAttemptAt, leaseUntil: null, problem: code })
  })
}
