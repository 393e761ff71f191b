import { toUserErrors } from '@baton/service-kit/user-errors'
import { createAgency } from '../operations/agency/create-agency.js'
import { importDirectory } from '../operations/agency/import-directory.js'
import { saveCommunityService } from '../operations/agency/save-community-service.js'
import { verifyListing } from '../operations/agency/verify-listing.js'
import { createAgencyLinkPayload } from './agency-link.js'
import { webhookMutations } from './webhook.js'
import { appointmentMutations } from './appointment-mutations.js'
import { partnerMutations } from './partner-mutations.js'
import { errorsOf, servicePayload } from './payloads.js'
import { referralMutations } from './referral-mutations.js'
import type { MutationResolvers } from './__generated__/resolvers.js'

/** What may be changed in referrals. */
export const Mutation: MutationResolvers = {
  ...webhookMutations,
  createAgencyLink: (_, { input }, context) => createAgencyLinkPayload(context, input),
  ...referralMutations,
  ...partnerMutations,
  ...appointmentMutations,

  async createAgency(_, { input }, context) {
    const outcome = await createAgency(context, input)
    const agency = outcome.ok
      ? await context.loaders.agency.clear(outcome.value.id).load(outcome.value.id)
      : null
    return { agency, userErrors: errorsOf(outcome) }
  },
  async importDirectory(_, { input }, context) {
    const outcome = await importDirectory(context, input)
    return outcome.ok
      ? { directoryImport: outcome.value, userErrors: [] }
      : { directoryImport: null, userErrors: toUserErrors(outcome.refusals) }
  },
  verifyListing: async (_, { input }, context) =>
    servicePayload(context, await verifyListing(context, input)),
  saveCommunityService: async (_, { input }, context) =>
    servicePayload(context, await saveCommunityService(context, input)),
}
