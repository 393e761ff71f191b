import { refused } from '@baton/database/refusal'
import { reasonedInput } from './authorization-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { takeStep } from './authorization-step.js'
import { stepRefusal } from './change-authorization.js'
import { endEveryClock } from '../determination/deadline-clock.js'
import { settleAllWork } from '../open-work.js'
import { queueMessage } from '../submission/queue-message.js'

const NOT_AT_PAYER: readonly string[] = ['DRAFT', 'READY', 'FAILED_TO_SEND']

/**
 * Cancels an authorization. What no payer has is CANCELLED at once; what one has is CANCEL_REQUESTED until the payer
 * confirms it (X12 UM02 3). A decision that crosses the request is kept and comes to bear if the payer refuses. Answers
 * its id.
 */
export const cancelAuthorization = authorizationOperation(
  { operation: 'cancelAuthorization', schema: reasonedInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { reason } = input
    const here = NOT_AT_PAYER.includes(authorization.status)
    const refusal = stepRefusal(authorization, here ? 'CANCELLED' : 'CANCEL_REQUESTED')
    if (refusal) return refused(refusal)
    if (here) {
      await endEveryClock(tx, authorization, at)
      await settleAllWork(tx, authorization, at)
      await takeStep(tx, authorization, { to: 'CANCELLED', by, at, reason })
      return undefined
    }
    await queueMessage(tx, authorization, { kind: 'CANCEL', to: 'CANCEL_REQUESTED', by, at, reason })
    return undefined
  },
)
