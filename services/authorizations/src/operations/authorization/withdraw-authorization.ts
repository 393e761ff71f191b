import { refused } from '@baton/database/refusal'
import { resolveDeadLetters } from '../../storage/dead-letters.js'
import { stopSubmissions } from '../../storage/submissions.js'
import { reasonedInput } from './authorization-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { takeStep } from './authorization-step.js'
import { stepRefusal } from './change-authorization.js'
import { closeInfoRequest } from '../information-request/close-info-request.js'
import { endEveryClock } from '../determination/deadline-clock.js'
import { settleAllWork } from '../open-work.js'

/** Withdraws an authorization that is not over: its clocks, its retries and its work end. Answers its id. */
export const withdrawAuthorization = authorizationOperation(
  { operation: 'withdrawAuthorization', schema: reasonedInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'WITHDRAWN')
    if (refusal) return refused(refusal)
    await closeInfoRequest(tx, authorization, at)
    await endEveryClock(tx, authorization, at)
    await stopSubmissions(tx, authorization.id)
    await resolveDeadLetters(tx, authorization.id, at)
    await settleAllWork(tx, authorization, at)
    await takeStep(tx, authorization, { to: 'WITHDRAWN', by, at, reason: input.reason })
    return undefined
  },
)
