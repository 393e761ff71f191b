import type { EntityManager } from 'typeorm'
import { nextSend, reasonOf, type SendProblem } from '../../domain/retry.js'
import { mayBeSent, type Submission } from '../../domain/submission.js'
import type { AuthorizationsDeps } from '../../deps.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { takeUp } from '../../storage/due-submissions.js'
import { changePayer } from '../../storage/payers.js'
import { changeSubmission, failuresInARow } from '../../storage/submissions.js'
import { takeStep } from '../authorization/authorization-step.js'
import { giveUp, WORKER } from './give-up.js'

const LONGEST_DETAIL = 1_000
/** So close to the payer's deadline a person phones instead of waiting for another try. */
const PHONE_INSTEAD_MS = 2 * 3_600_000

/** Notes that the payer does not have the request, and when to send it again; or gives it up. */
export async function recordSendProblem(
  deps: AuthorizationsDeps,
  submission: Submission,
  problem: SendProblem,
): Promise<void> {
  const at = deps.clock.now()
  const reason = reasonOf(problem)
  const next = nextSend(problem, { attempts: submission.attempts, spread: spreadOf(submission) })
  await deps.db.transaction(async (tx) => {
    let authorization = await lockAuthorization(tx, submission.authorizationId)
    if (authorization.status === 'RESPONSE_UNKNOWN') {
      authorization = await takeStep(tx, authorization, { to: 'QUEUED', by: WORKER, at, reason })
    }
    if (!mayBeSent(authorization, submission)) return
    await holdPayer(tx, submission, { problem, at })
    const pair = { authorization, submission }
    if ('giveUp' in next) return giveUp(tx, pair, { reason: next.giveUp, detail: reason, at })
    const nextAttemptAt = new Date(at.getTime() + next.afterMs)
    if (authorization.dueAt && nextAttemptAt.getTime() > authorization.dueAt.getTime() - PHONE_INSTEAD_MS) {
      return giveUp(tx, pair, { reason: 'CLOCK_NEARLY_OUT', detail: reason, at })
    }
    await changeSubmission(tx, submission.id, {
      status: 'QUEUED',
      nextAttemptAt,
      leaseUntil: null,
      problem: reason,
    })
  })
}

/** From 0 to 1, by its key: the same for every process. */
function spreadOf({ submissionKey }: Submission): number {
  return Number.parseInt(submissionKey.slice(0, 4), 16) / 0xffff
}

/** So many sends in a row that a payer did not answer open the circuit for so long. */
const FAILURES_IN_A_ROW = 5
const OPEN_FOR_MS = 30_000

/** A payer that asks to be left alone is, by everybody; one that does not answer any more gets a pause. */
async function holdPayer(
  tx: EntityManager,
  { payerId }: Submission,
  { problem, at }: { problem: SendProblem; at: Date },
): Promise<void> {
  const asked = problem.kind === 'status' ? problem.retryAfterMs : null
  // This one is not written down yet.
  const broken =
    problem.kind === 'notSent' && (await failuresInARow(tx, payerId, at)) + 1 >= FAILURES_IN_A_ROW
  const forMs = asked ?? (broken ? OPEN_FOR_MS : 0)
  if (forMs > 0) await changePayer(tx, payerId, { heldUntil: new Date(at.getTime() + forMs) })
}

/**
 * Notes that the request cannot be built or sent as it is: a person must correct something first. The problems name
 * elements, codes and ids, nothing of a person.
 */
export async function recordUnsendable(
  deps: AuthorizationsDeps,
  submission: Submission,
  reason: string,
  problems: readonly string[] = [],
): Promise<void> {
  const at = deps.clock.now()
  const detail = problems.length > 0 ? problems.join('; ').slice(0, LONGEST_DETAIL) : null
  await deps.db.transaction(async (tx) => {
    const authorization = await lockAuthorization(tx, submission.authorizationId)
    if (!(await takeUp(tx, submission))) return // another job was faster
    await giveUp(tx, { authorization, submission }, { reason, detail, at })
  })
}
