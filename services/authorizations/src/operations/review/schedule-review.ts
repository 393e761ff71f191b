import { atLocalHour } from '@baton/clinical/calendar/local-time'
import { refused } from '@baton/database/refusal'
import { isApproved } from '../../domain/status.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { endClocks, startClock } from '../determination/deadline-clock.js'
import { reviewInput } from '../payer/dialog-input.js'

const LABEL = 'CONCURRENT_REVIEW'
const NOON = 12

/**
 * The day on which the payer looks again at an ongoing stay or service: the clinicals are due by noon, payer's time.
 * Answers the authorization's id.
 */
export const scheduleReview = authorizationOperation(
  { operation: 'scheduleReview', schema: reviewInput, verb: 'update' },
  async (tx, { authorization, input, at }) => {
    if (!isApproved(authorization.status)) {
      const message = 'Only an approved service is reviewed while it goes on.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    const { timeZone } = await payerOf(tx, authorization)
    const dueAt = atLocalHour(input.reviewOn, NOON, timeZone)
    if (dueAt <= at) {
      const message = 'The review would be due in the past.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'reviewOn'] })
    }
    await endClocks(tx, authorization, { label: LABEL, at, done: true })
    const computed = {
      rule: 'payer-concurrent-review',
      source: 'The date that the payer set',
      startedAt: at,
      dueAt,
    }
    await startClock(tx, authorization, { label: LABEL, computed: { ...computed, timeZone }, actBy: null })
    await replaceAuthorization(tx, authorization, { nextReviewOn: input.reviewOn })
    return undefined
  },
)
