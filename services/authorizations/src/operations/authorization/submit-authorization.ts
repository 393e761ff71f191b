import { refused, type Refusal } from '@baton/database/refusal'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import { mustShowCompetency, PA_SUBMISSION } from '../../domain/staff-competency.js'
import { hasCompetency } from '../../storage/staff-competencies.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { addSubmission } from '../../storage/submissions.js'
import { traceNumber } from '../../payers/trace-number.js'
import { submittedEvent } from '../determination/apply-decision.js'
import { changeInput } from './authorization-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf, queuedEvent, takeStep } from './authorization-step.js'
import { stepRefusal } from './change-authorization.js'
import { determinationClock, startDeterminationClock } from '../determination/determination-clock.js'
import { raiseWork } from '../open-work.js'
import { newSubmission } from '../submission/queue-message.js'

/**
 * Queues a READY authorization for its payer, once: one submission and one trace number per request version, which
 * the database guards too. The payer's clock starts now. Answers the authorization's id.
 */
export const submitAuthorization = authorizationOperation(
  { operation: 'submitAuthorization', schema: changeInput, verb: 'sign' },
  async (tx, { authorization, by, at, context }) => {
    const refusal = stepRefusal(authorization, 'QUEUED')
    if (authorization.status === 'FAILED_TO_SEND') return refused(useRetry)
    if (refusal) return refused(refusal)
    if (!(await maySubmit(tx, context, at))) return refused(competencyMissing)
    const payer = await payerOf(tx, authorization)
    if (payer.channel === 'MANUAL') await handOver(tx, authorization, { payer, by, at })
    else await queue(tx, authorization, { payer, by, at })
    return undefined
  },
)

const useRetry: Refusal = {
  kind: 'InvalidInput',
  message: 'It was given up: take up its dead letter again, or correct it with updateAuthorization first.',
  field: ['input', 'id'],
}

const competencyMissing: Refusal = {
  kind: 'CompetencyRequired',
  message: 'You may prepare a request, and send it once you have shown that you can.',
  field: ['input', 'id'],
  competency: PA_SUBMISSION,
}

/** Who learns the work may draft, not submit. */
async function maySubmit(tx: EntityManager, context: RequestContext, at: Date): Promise<boolean> {
  const { id, roles } = requireViewer(context)
  if (!roles.every(mustShowCompetency)) return true
  return hasCompetency(tx, { practitionerId: id, competency: PA_SUBMISSION, at })
}

interface Sending {
  readonly payer: Payer
  readonly by: string
  readonly at: Date
}

async function queue(
  tx: EntityManager,
  authorization: Authorization,
  { payer, by, at }: Sending,
): Promise<Authorization> {
  const { requestVersion } = authorization
  const clock = await determinationClock(tx, authorization, { payer, at })
  const byHand = payer.channel === 'MANUAL'
  const timing = { at: byHand ? null : at, queuedAt: at }
  const submission = newSubmission(authorization, { kind: 'INITIAL', requestVersion, ...timing })
  const trace = traceNumber(authorization.id, requestVersion)
  const queued = await takeStep(tx, authorization, {
    to: 'QUEUED',
    by,
    at,
    change: { trace, submittedAt: at, dueAt: clock?.dueAt ?? null },
    tell: (next) => [queuedEvent(next, { payer, submissionId: submission.id, at })],
  })
  await addSubmission(tx, submission)
  if (clock) await startDeterminationClock(tx, queued, clock)
  return queued
}

/** A payer that only people reach: the request is theirs from now on, with the same clocks and history. */
async function handOver(tx: EntityManager, authorization: Authorization, sending: Sending): Promise<void> {
  const { by, at } = sending
  const queued = await queue(tx, authorization, sending)
  const lines = await findServiceLines(tx, [queued.id])
  const tell = (next: Authorization, payer: Payer) => [submittedEvent(next, payer, { at, lines })]
  const submitted = await takeStep(tx, queued, { to: 'SUBMITTED', by, at, reason: 'BY_HAND', tell })
  const { dueAt } = submitted
  await raiseWork(tx, submitted, { kind: 'SUBMIT_BY_HAND', urgency: 'SAME_DAY', dueAt, at })
}
