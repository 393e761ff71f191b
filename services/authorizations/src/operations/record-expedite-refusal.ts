import { refused } from '@baton/database/refusal'
import { replaceAuthorization } from '../storage/authorizations.js'
import { addStatusStep } from '../storage/status-steps.js'
import { newId } from '@baton/service-kit/ids'
import { awaitsAnswer } from '../domain/status.js'
import { authorizationOperation } from './authorization-operation.js'
import { payerOf } from './authorization-step.js'
import { endDeterminationClock } from './deadline-clock.js'
import { determinationClock, startDeterminationClock } from './determination-clock.js'
import { expediteRefusalInput } from './dialog-input.js'

/**
 * The payer does not see the hurry and moves the request to its standard time, counted from when it received it
 * (42 CFR 422.570(d)(1)). Answers the authorization's id.
 */
export const recordExpediteRefusal = authorizationOperation(
  { operation: 'recordExpediteRefusal', schema: expediteRefusalInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { status, priority, submittedAt } = authorization
    if (priority !== 'EXPEDITED' || !awaitsAnswer(status) || !submittedAt) {
      const message = 'No expedited request of this authorization waits for the payer.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    await endDeterminationClock(tx, authorization, { at, done: false })
    const standard = { ...authorization, priority: 'STANDARD' } as const
    const clock = await determinationClock(tx, standard, {
      payer: await payerOf(tx, authorization),
      at: submittedAt,
    })
    const dueAt = clock?.dueAt ?? null
    const next = await replaceAuthorization(tx, authorization, { priority: 'STANDARD', dueAt })
    if (next && clock) await startDeterminationClock(tx, next, clock)
    const step = { id: newId('authorization_step'), authorizationId: authorization.id, at, by }
    await addStatusStep(tx, {
      ...step,
      from: status,
      to: status,
      reason: `EXPEDITE_REFUSED: ${input.reason}`,
    })
    return undefined
  },
)
