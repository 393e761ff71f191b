import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Submission } from '../../domain/submission.js'
import { addDeadLetter } from '../../storage/dead-letters.js'
import { changeSubmission } from '../../storage/submissions.js'
import { takeStep } from '../authorization/authorization-step.js'
import { raiseWork } from '../open-work.js'

/** Who did what no person did. */
export const WORKER = 'system:authorizations'

/** Gives a submission up: a dead letter waits for a person, and what was never sent is FAILED_TO_SEND. */
export async function giveUp(
  tx: EntityManager,
  { authorization, submission }: { authorization: Authorization; submission: Submission },
  { reason, detail, at }: { reason: string; detail: string | null; at: Date },
): Promise<void> {
  const over = { status: 'FAILED', nextAttemptAt: null, leaseUntil: null, problem: reason } as const
  await changeSubmission(tx, submission.id, over)
  await addDeadLetter(tx, {
    id: newId('dead_letter'),
    authorizationId: authorization.id,
    patientId: authorization.patientId,
    submissionId: submission.id,
    reason,
    detail,
    attempts: submission.attempts + submission.inquiries,
    createdAt: at,
    resolvedAt: null,
  })
  if (authorization.status === 'QUEUED') {
    await takeStep(tx, authorization, { to: 'FAILED_TO_SEND', by: WORKER, at, reason })
  } else
    await raiseWork(tx, authorization, { kind: 'MESSAGE_GIVEN_UP', urgency: 'SAME_DAY', dueAt: null, at })
}
