import { requireViewer } from '@baton/service-kit/request-context'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { answerInfoRequest } from '../operations/information-request/answer-info-request.js'
import { attachDocument } from '../operations/authorization/attach-document.js'
import { cancelAuthorization } from '../operations/authorization/cancel-authorization.js'
import { createAuthorization } from '../operations/authorization/create-authorization.js'
import { logPayerContact } from '../operations/payer/log-payer-contact.js'
import { recordCriteriaReview } from '../operations/authorization/record-criteria-review.js'
import { recordExpediteRefusal } from '../operations/determination/record-expedite-refusal.js'
import { recordInfoRequest } from '../operations/information-request/record-info-request.js'
import { recordManualDetermination } from '../operations/determination/record-manual-determination.js'
import { recordPayerExtension } from '../operations/determination/record-payer-extension.js'
import { recordTerminationNotice } from '../operations/termination-notice/record-termination-notice.js'
import { recordUnits } from '../operations/units/record-units.js'
import { readDeadLetter, retryDeadLetter } from '../operations/submission/retry-dead-letter.js'
import { requestExpedite } from '../operations/determination/request-expedite.js'
import { reverseUnits } from '../operations/units/reverse-units.js'
import { scheduleReview } from '../operations/review/schedule-review.js'
import { submitAuthorization } from '../operations/authorization/submit-authorization.js'
import { updateAuthorization } from '../operations/authorization/update-authorization.js'
import { withdrawAuthorization } from '../operations/authorization/withdraw-authorization.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { appealMutations } from './appeal-mutation.js'
import { changed } from './changed.js'
import { payerMutations } from './payer-mutation.js'

/** `Mutation` of this subgraph. */
export const Mutation: MutationResolvers = {
  ...appealMutations,
  ...payerMutations,
  createAuthorization: (_, { input }, context) => changed(createAuthorization, input, context),
  attachDocument: (_, { input }, context) => changed(attachDocument, input, context),
  recordCriteriaReview: (_, { input }, context) => changed(recordCriteriaReview, input, context),
  submitAuthorization: (_, { input }, context) => changed(submitAuthorization, input, context),
  updateAuthorization: (_, { input }, context) => changed(updateAuthorization, input, context),
  cancelAuthorization: (_, { input }, context) => changed(cancelAuthorization, input, context),
  withdrawAuthorization: (_, { input }, context) => changed(withdrawAuthorization, input, context),
  recordInfoRequest: (_, { input }, context) => changed(recordInfoRequest, input, context),
  answerInfoRequest: (_, { input }, context) => changed(answerInfoRequest, input, context),
  recordPayerExtension: (_, { input }, context) => changed(recordPayerExtension, input, context),
  recordExpediteRefusal: (_, { input }, context) => changed(recordExpediteRefusal, input, context),
  requestExpedite: (_, { input }, context) => changed(requestExpedite, input, context),
  recordTerminationNotice: (_, { input }, context) => changed(recordTerminationNotice, input, context),
  recordManualDetermination: (_, { input }, context) => changed(recordManualDetermination, input, context),
  logPayerContact: (_, { input }, context) => changed(logPayerContact, input, context),
  scheduleReview: (_, { input }, context) => changed(scheduleReview, input, context),
  recordUnits: (_, { input }, context) => changed(recordUnits, input, context),
  reverseUnits: (_, { input }, context) => changed(reverseUnits, input, context),

  retryDeadLetter: async (_, { input }, context) => {
    requireViewer(context)
    const outcome = await retryDeadLetter(context, input)
    if (!outcome.ok) return { deadLetter: null, userErrors: toUserErrors(outcome.refusals) }
    context.loaders.forgetAll()
    return { deadLetter: await readDeadLetter(context, outcome.value), userErrors: [] }
  },
}
