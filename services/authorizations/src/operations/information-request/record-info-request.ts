import { refused } from '@baton/database/refusal'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { infoRequestInput } from '../payer/dialog-input.js'
import { openInfoRequest, usualDue } from './open-info-request.js'

/** A person heard that the payer asks for more: a task with its due date. Answers the authorization's id. */
export const recordInfoRequest = authorizationOperation(
  { operation: 'recordInfoRequest', schema: infoRequestInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'INFO_REQUESTED')
    if (refusal) return refused(refusal)
    const payer = await payerOf(tx, authorization)
    const dueAt = input.dueAt ?? usualDue(authorization, { at, payer })
    if (dueAt <= at) {
      const message = 'The answer would be due in the past.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'dueAt'] })
    }
    const { items, channel } = input
    await openInfoRequest(tx, authorization, { items, channel: channel ?? 'PHONE', dueAt, by, at })
    return undefined
  },
)
