import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { acceptReferral } from '../operations/accept-referral.js'
import { cancelReferral } from '../operations/cancel-referral.js'
import { createAgency } from '../operations/create-agency.js'
import { createReferral } from '../operations/create-referral.js'
import { rejectReferral } from '../operations/reject-referral.js'
import { saveCommunityService } from '../operations/save-community-service.js'
import { sendReferral } from '../operations/send-referral.js'
import type { Context } from './context.js'
import { createAgencyLinkPayload } from './agency-link.js'
import { webhookMutations } from './webhook.js'
import type { MutationResolvers } from './__generated__/resolvers.js'

/** What may be changed in referrals. */
export const Mutation: MutationResolvers = {
  ...webhookMutations,
  createAgencyLink: (_, { input }, context) => createAgencyLinkPayload(context, input),

  async createAgency(_, { input }, context) {
    const outcome = await createAgency(context, input)
    const agency = outcome.ok
      ? await context.loaders.agency.clear(outcome.value.id).load(outcome.value.id)
      : null
    return { agency, userErrors: errorsOf(outcome) }
  },

  async saveCommunityService(_, { input }, context) {
    const outcome = await saveCommunityService(context, input)
    const { service } = context.loaders
    const communityService = outcome.ok ? await service.clear(outcome.value.id).load(outcome.value.id) : null
    return { communityService, userErrors: errorsOf(outcome) }
  },

  createReferral: async (_, { input }, context) =>
    referralPayload(context, await createReferral(context, input)),
  sendReferral: async (_, { input }, context) => referralPayload(context, await sendReferral(context, input)),
  cancelReferral: async (_, { input }, context) =>
    referralPayload(context, await cancelReferral(context, input)),
  acceptReferral: async (_, { input }, context) =>
    referralPayload(context, await acceptReferral(context, input)),
  rejectReferral: async (_, { input }, context) =>
    referralPayload(context, await rejectReferral(context, input)),
}

async function referralPayload({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { referral: null, userErrors: errorsOf(outcome) }
  const { id } = outcome.value
  return { referral: await loaders.referral.clear(id).load(id), userErrors: [] }
}

function errorsOf(outcome: Outcome<unknown>) {
  return outcome.ok ? [] : toUserErrors(outcome.refusals)
}
