import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { acceptChangeRequest } from '../operations/change-request/accept-change-request.js'
import { completeChangeRequest } from '../operations/change-request/complete-change-request.js'
import { declineChangeRequest } from '../operations/change-request/decline-change-request.js'
import { recordCompetency } from '../operations/staff/record-competency.js'
import { recordStaffing } from '../operations/staff/record-staffing.js'
import { submitChangeRequest } from '../operations/change-request/submit-change-request.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** What changes the records of the staff: competencies, positions and wishes. */
export const staffMutations: Pick<
  MutationResolvers,
  | 'recordCompetency'
  | 'recordStaffing'
  | 'submitChangeRequest'
  | 'acceptChangeRequest'
  | 'declineChangeRequest'
  | 'completeChangeRequest'
> = {
  recordCompetency: async (_, { input }, context) =>
    competency(context, await recordCompetency(context, input)),
  recordStaffing: async (_, { input }, context) => {
    const outcome = await recordStaffing(context, input)
    return outcome.ok
      ? { staffing: outcome.value, userErrors: [] }
      : { staffing: null, userErrors: toUserErrors(outcome.refusals) }
  },
  submitChangeRequest: async (_, { input }, context) =>
    changeRequest(context, await submitChangeRequest(context, input)),
  acceptChangeRequest: async (_, { input }, context) =>
    changeRequest(context, await acceptChangeRequest(context, input)),
  declineChangeRequest: async (_, { input }, context) =>
    changeRequest(context, await declineChangeRequest(context, input)),
  completeChangeRequest: async (_, { input }, context) =>
    changeRequest(context, await completeChangeRequest(context, input)),
}

async function competency({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { competency: null, userErrors: toUserErrors(outcome.refusals) }
  return { competency: await loaders.competency.load(outcome.value.id), userErrors: [] }
}

async function changeRequest({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { changeRequest: null, userErrors: toUserErrors(outcome.refusals) }
  return { changeRequest: await loaders.changeRequest.load(outcome.value.id), userErrors: [] }
}
