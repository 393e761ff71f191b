import { expediteDuty } from '@baton/clinical/prior-authorization/expedite-duty'
import { refused, type Refusal } from '@baton/database/refusal'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { setUrgency } from '../../storage/submissions.js'
import { addStatusStep } from '../../storage/status-steps.js'
import { newId } from '@baton/service-kit/ids'
import { awaitsAnswer } from '../../domain/status.js'
import { urgencyOf } from '../../domain/submission.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { determinationClock, restartDeterminationClock } from './determination-clock.js'
import { expediteRefusalInput } from '../payer/dialog-input.js'
import { raiseWork, settleWork } from '../open-work.js'

function mustBeGranted(law: string): Refusal {
  const message = `MUST_BE_GRANTED: a physician states the urgency, and the plan may not refuse it (${law}).`
  return { kind: 'InvalidInput', message, field: ['input', 'id'] }
}

/**
 * The payer does not see the hurry and moves the request to its standard time, counted from when it received it
 * (42 CFR 422.570(d)(1)); refused where a physician states the urgency and the law binds the plan. Answers the authorization's id.
 */
export const recordExpediteRefusal = authorizationOperation(
  { operation: 'recordExpediteRefusal', schema: expediteRefusalInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { status, priority, submittedAt } = authorization
    const waits = awaitsAnswer(status) && status !== 'DENIED_LAPSED'
    if (priority !== 'EXPEDITED' || !waits || !submittedAt) {
      const message = 'No expedited request of this authorization waits for the payer.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    const duty = authorization.physicianStatesUrgency && expediteDuty(authorization.lineOfBusiness)
    if (duty) return refused(mustBeGranted(duty))
    const standard = { ...authorization, priority: 'STANDARD' } as const
    const clock = await determinationClock(tx, standard, {
      payer: await payerOf(tx, authorization),
      at: submittedAt,
    })
    const dueAt = clock?.dueAt ?? null
    const next = await replaceAuthorization(tx, authorization, { priority: 'STANDARD', dueAt })
    await setUrgency(tx, authorization.id, urgencyOf('STANDARD'))
    if (next && clock) await restartDeterminationClock(tx, next, { clock, at })
    const step = { id: newId('authorization_step'), authorizationId: authorization.id, at, by }
    await addStatusStep(tx, {
      ...step,
      from: status,
      to: status,
      reason: `EXPEDITE_REFUSED: ${input.reason}`,
    })
    await settleWork(tx, authorization, { kinds: ['DEADLINE_NEAR', 'EXPEDITE_BY_PHONE'], at })
    await raiseWork(tx, authorization, { kind: 'EXPEDITE_REFUSED', urgency: 'SAME_DAY', dueAt, at })
    return undefined
  },
)
