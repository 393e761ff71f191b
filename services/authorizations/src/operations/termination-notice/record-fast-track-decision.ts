import { refused } from '@baton/database/refusal'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { changeTerminationNotice, findTerminationNotices } from '../../storage/termination-notices.js'
import { authorizationOperation } from '../authorization-operation.js'
import { fastTrackDecisionInput } from '../payer/dialog-input.js'
import { settleWork } from '../open-work.js'
import { FAST_TRACK_WORK } from './request-fast-track-review.js'

/** What the quality improvement organization decided about the end of a service. Answers the authorization's id. */
export const recordFastTrackDecision = authorizationOperation(
  { operation: 'recordFastTrackDecision', schema: fastTrackDecisionInput, row: 'appeal', verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const notices = await findTerminationNotices(tx, [authorization.id])
    const notice = notices.find(({ id }) => id === input.noticeId)
    if (!notice?.fastTrackAskedAt || notice.outcome) {
      const message = 'No fast-track appeal against this notice waits for a decision.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'noticeId'] })
    }
    await changeTerminationNotice(tx, notice.id, { outcome: input.outcome, decidedAt: at, decidedBy: by })
    await settleWork(tx, authorization, { kinds: [FAST_TRACK_WORK], at })
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return undefined
  },
)
