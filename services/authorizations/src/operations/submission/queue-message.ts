import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { urgencyOf, type Submission, type SubmissionKind } from '../../domain/submission.js'
import { submissionKey, traceNumber } from '../../payers/trace-number.js'
import { addSubmission } from '../../storage/submissions.js'
import { payerOf, queuedEvent, takeStep } from '../authorization/authorization-step.js'
import { raiseWork } from '../open-work.js'

/** A message to the payer about what it has already. */
interface Message {
  readonly kind: 'UPDATE' | 'CANCEL'
  readonly to: 'UPDATE_QUEUED' | 'CANCEL_REQUESTED'
  readonly by: string
  readonly at: Date
  readonly reason: string | null
}

/** Queues an update or a cancellation: a version of its own with a trace number of its own. */
export async function queueMessage(
  tx: EntityManager,
  seen: Authorization,
  message: Message,
): Promise<Authorization> {
  const { kind, to, by, at, reason } = message
  const payer = await payerOf(tx, seen)
  const byHand = payer.channel === 'MANUAL'
  const requestVersion = seen.requestVersion + 1
  const submission = newSubmission(seen, { kind, requestVersion, at: byHand ? null : at, queuedAt: at })
  const change = { requestVersion, trace: submission.trace, resumeStatus: seen.status }
  const next = await takeStep(tx, seen, {
    to,
    by,
    at,
    reason,
    change,
    tell: (queued) => [queuedEvent(queued, { payer, submissionId: submission.id, at })],
  })
  await addSubmission(tx, submission)
  if (byHand) await raiseWork(tx, next, { kind: 'SUBMIT_BY_HAND', urgency: 'SAME_DAY', dueAt: null, at })
  return next
}

/**
 * What the payer asked for goes to it as a message of its own, which names the request that it is about: an update in
 * which nothing changed but what supports it. The version of the request stays.
 */
export function informationMessage(
  authorization: Authorization,
  { about, at }: { about: string; at: Date },
): Submission {
  const { requestVersion } = authorization
  const kind = 'INFORMATION'
  return {
    ...newSubmission(authorization, { kind, requestVersion, at, queuedAt: at }),
    submissionKey: submissionKey(about, requestVersion, kind),
    trace: traceNumber(about, requestVersion),
  }
}

/** A message that was never tried; `at` null leaves it to people. */
export function newSubmission(
  { id, payerId, priority }: Authorization,
  {
    kind,
    requestVersion,
    at,
    queuedAt,
  }: { kind: SubmissionKind; requestVersion: number; at: Date | null; queuedAt: Date },
): Submission {
  return {
    id: newId('submission'),
    authorizationId: id,
    payerId,
    requestVersion,
    kind,
    urgency: urgencyOf(priority),
    submissionKey: submissionKey(id, requestVersion, kind),
    trace: traceNumber(id, requestVersion),
    status: 'QUEUED',
    nextAttemptAt: at,
    queuedAt,
    ...NEVER_TRIED,
  }
}

const NEVER_TRIED = {
  attempts: 0,
  inquiries: 0,
  claims: 0,
  leaseUntil: null,
  snapshot: null,
  snapshotHash: null,
  sentAt: null,
  answeredAt: null,
  problem: null,
} as const
