import { refused } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { recommendationOf } from '../../domain/criteria-review.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { addCriteriaReview } from '../../storage/criteria-reviews.js'
import { authorizationOperation } from '../authorization-operation.js'
import { criteriaInput } from '../payer/dialog-input.js'

/** Whether the chart shows medical necessity, criterion by criterion; never by who made the request. Answers the id. */
export const recordCriteriaReview = authorizationOperation(
  { operation: 'recordCriteriaReview', schema: criteriaInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    if (authorization.status !== 'DRAFT' && authorization.status !== 'READY') {
      const message = 'Medical necessity is reviewed before the request is sent.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    if (authorization.createdBy === by) {
      const message = 'SEPARATION_OF_DUTY: somebody else must review a request of yours.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    const criteria = input.criteria.map(({ text, met, evidence = null }) => ({ text, met, evidence }))
    await addCriteriaReview(tx, {
      id: newId('criteria_review'),
      authorizationId: authorization.id,
      requestVersion: authorization.requestVersion,
      criteria,
      criteriaSource: input.criteriaSource,
      recommendation: recommendationOf(criteria),
      reviewedAt: at,
      reviewedBy: by,
    })
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return undefined
  },
)
