import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { UNEXPECTED_DECISION, type DeadLetter } from '../../domain/records.js'
import type { Payer } from '../../domain/payer.js'
import { waitsFor, type Submission } from '../../domain/submission.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { findDeadLetter, resolveDeadLetter } from '../../storage/dead-letters.js'
import { changeSubmission, findSubmission } from '../../storage/submissions.js'
import { retryInput } from '../authorization/authorization-input.js'
import { queuedEvent, takeStep } from '../authorization/authorization-step.js'
import { settleWork } from '../open-work.js'

/**
 * Takes up again what was given up: the same submission and trace number. A decision that fitted nowhere has nothing to
 * send: whoever takes it up has looked at it. Answers the dead letter's id.
 */
export async function retryDeadLetter(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(retryInput, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const request = { operation: 'retryDeadLetter', input: parsed.value }
  return change<string>(context, request, async (tx) => {
    const letter = await findDeadLetter(tx, { viewer, now }, { id: parsed.value.id, verb: 'update' })
    if (!letter) return refused(notFound('dead letter'))
    if (parsed.value.expectedVersion != null && parsed.value.expectedVersion !== letter.version) {
      return refused(versionConflict('dead letter', letter.version))
    }
    const submission = letter.submissionId ? await findSubmission(tx, letter.submissionId) : null
    const authorization = await lockAuthorization(tx, letter.authorizationId)
    const isDecision = letter.reason === UNEXPECTED_DECISION
    if (!isDecision && submission?.status !== 'FAILED') return refused(nothingToRetry)
    if (!(await resolveDeadLetter(tx, letter.id, now))) return refused(nothingToRetry)
    if (isDecision) await settleWork(tx, authorization, { kinds: [UNEXPECTED_DECISION], at: now })
    else if (submission) await takeUp(tx, { authorization, submission }, { by: viewer.id, at: now })
    return done(letter.id)
  })
}

const nothingToRetry: Refusal = {
  kind: 'InvalidInput',
  message: 'There is nothing to send again: it was taken up already, or it is about something else.',
  field: ['input', 'id'],
}

async function takeUp(
  tx: EntityManager,
  { authorization, submission }: { authorization: Authorization; submission: Submission },
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const again = { nextAttemptAt: at, leaseUntil: null, attempts: 0, inquiries: 0 } as const
  await settleWork(tx, authorization, { kinds: ['MESSAGE_GIVEN_UP'], at })
  if (waitsFor(authorization, submission) && submission.snapshot) {
    // Nobody knows whether the payer has it: asked again, and sent only as it was.
    return changeSubmission(tx, submission.id, { ...again, status: 'RESPONSE_UNKNOWN' })
  }
  // The payer refused it and keeps nothing of it, so it is built anew from what was corrected.
  const anew = { ...again, status: 'QUEUED', snapshot: null, snapshotHash: null } as const
  await changeSubmission(tx, submission.id, anew)
  if (authorization.status !== 'FAILED_TO_SEND') return
  const ready = await takeStep(tx, authorization, { to: 'READY', by, at, reason: 'RETRY' })
  const tell = (next: Authorization, payer: Payer) => [
    queuedEvent(next, { payer, submissionId: submission.id, at }),
  ]
  await takeStep(tx, ready, { to: 'QUEUED', by, at, reason: 'RETRY', tell })
}

/** The dead letter as the viewer may see it now. */
export async function readDeadLetter(context: RequestContext, id: string): Promise<DeadLetter | null> {
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  return findDeadLetter(context.db, reader, { id, verb: 'read' })
}
