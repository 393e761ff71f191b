import { refused, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { awaitsAnswer } from '../../domain/status.js'
import { urgencyOf } from '../../domain/submission.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { setUrgency } from '../../storage/submissions.js'
import { addStatusStep } from '../../storage/status-steps.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { determinationClock, restartDeterminationClock } from './determination-clock.js'
import { expediteInput } from '../payer/dialog-input.js'
import { raiseWork } from '../open-work.js'

const invalid = (message: string): Refusal => ({ kind: 'InvalidInput', message, field: ['input', 'id'] })

/**
 * A standard request that waits became urgent: its expedited clock runs from now, and a person tells the payer, which
 * must grant it when a physician says so (42 CFR 422.570(c)(2)(ii)). Answers the authorization's id.
 */
export const requestExpedite = authorizationOperation(
  { operation: 'requestExpedite', schema: expediteInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { id: authorizationId, status, priority, submittedAt } = authorization
    if (priority !== 'STANDARD' || !awaitsAnswer(status) || status === 'DENIED_LAPSED' || !submittedAt)
      return refused(invalid('No standard request of this authorization waits for the payer.'))
    const payer = await payerOf(tx, authorization)
    const clock = await determinationClock(tx, { ...authorization, priority: 'EXPEDITED' }, { payer, at })
    if (clock && authorization.dueAt && clock.dueAt >= authorization.dueAt)
      return refused(invalid('It is due as soon already.'))
    const dueAt = clock?.dueAt ?? authorization.dueAt
    const physicianStatesUrgency = input.physicianStatesUrgency ?? authorization.physicianStatesUrgency
    const urgent = { priority: 'EXPEDITED', physicianStatesUrgency, dueAt } as const
    const next = await replaceAuthorization(tx, authorization, urgent)
    await setUrgency(tx, authorizationId, urgencyOf('EXPEDITED'))
    if (next && clock) await restartDeterminationClock(tx, next, { clock, at })
    const reason = `EXPEDITE_REQUESTED: ${input.reason}`
    const step = { id: newId('authorization_step'), authorizationId, at, by, from: status, to: status }
    await addStatusStep(tx, { ...step, reason })
    await raiseWork(tx, authorization, { kind: 'EXPEDITE_BY_PHONE', urgency: 'URGENT', dueAt, at })
    return undefined
  },
)
