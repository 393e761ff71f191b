import { attachReferralDocument } from '../operations/disclosure/attach-referral-document.js'
import { cancelReferral } from '../operations/referral/cancel-referral.js'
import { checkCapacity } from '../operations/agency/check-capacity.js'
import { createReferral } from '../operations/referral/create-referral.js'
import { extendNoShowLimit } from '../operations/referral/extend-no-show-limit.js'
import { reopenReferral } from '../operations/referral/reopen-referral.js'
import { rerouteReferral } from '../operations/referral/reroute-referral.js'
import { sendReferral } from '../operations/referral/send-referral.js'
import { verifyClosure } from '../operations/referral/verify-closure.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { capacityPayload, referralPayload } from './payloads.js'

/** What the care team does with a referral. */
export const referralMutations = {
  createReferral: async (_, { input }, context) =>
    referralPayload(context, await createReferral(context, input)),
  sendReferral: async (_, { input }, context) => referralPayload(context, await sendReferral(context, input)),
  cancelReferral: async (_, { input }, context) =>
    referralPayload(context, await cancelReferral(context, input)),
  rerouteReferral: async (_, { input }, context) =>
    referralPayload(context, await rerouteReferral(context, input)),
  verifyClosure: async (_, { input }, context) =>
    referralPayload(context, await verifyClosure(context, input)),
  reopenReferral: async (_, { input }, context) =>
    referralPayload(context, await reopenReferral(context, input)),
  extendNoShowLimit: async (_, { input }, context) =>
    referralPayload(context, await extendNoShowLimit(context, input)),
  attachReferralDocument: async (_, { input }, context) =>
    referralPayload(context, await attachReferralDocument(context, input)),
  checkCapacity: async (_, { input }, context) =>
    capacityPayload(context, await checkCapacity(context, input)),
} satisfies MutationResolvers
