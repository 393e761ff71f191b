import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { cancelCampaign } from '../operations/campaign/cancel-campaign.js'
import { createCampaign } from '../operations/campaign/create-campaign.js'
import { launchCampaign } from '../operations/campaign/launch-campaign.js'
import { pauseCampaign } from '../operations/campaign/pause-campaign.js'
import { previewCampaign } from '../operations/campaign/preview-campaign.js'
import { recordContactAttempt } from '../operations/outreach/record-contact-attempt.js'
import { recordInboundReply } from '../operations/outreach/record-inbound-reply.js'
import { resumeCampaign } from '../operations/campaign/resume-campaign.js'
import { setContactPreference } from '../operations/outreach/set-contact-preference.js'
import { startOutreachProgram } from '../operations/outreach/start-outreach-program.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { reload } from './reload.js'

/** What may be changed in outreach. */
export const OutreachMutation = {
  createCampaign: async (_, { input }, context) => campaign(context, await createCampaign(context, input)),
  launchCampaign: async (_, { input }, context) => campaign(context, await launchCampaign(context, input)),
  pauseCampaign: async (_, { input }, context) => campaign(context, await pauseCampaign(context, input)),
  resumeCampaign: async (_, { input }, context) => campaign(context, await resumeCampaign(context, input)),
  cancelCampaign: async (_, { input }, context) => campaign(context, await cancelCampaign(context, input)),
  async previewCampaign(_, { input }, context) {
    const outcome = await previewCampaign(context, input)
    const entries = outcome.ok ? outcome.value.entries : []
    return { ...(await campaign(context, outcome)), entries }
  },
  async startOutreachProgram(_, { input }, context) {
    const outcome = await startOutreachProgram(context, input)
    context.loaders.contactAttempts.clear(input.patientId)
    const { row, userErrors } = await reload(context.loaders.patient, outcome)
    return { patient: row, userErrors }
  },
  async setContactPreference(_, { input }, context) {
    const outcome = await setContactPreference(context, input)
    if (!outcome.ok) return { patient: null, userErrors: toUserErrors(outcome.refusals) }
    context.loaders.contactPreference.clear(input.patientId)
    return { patient: await context.loaders.patient.load(input.patientId), userErrors: [] }
  },
  async recordContactAttempt(_, { input }, context) {
    const outcome = await recordContactAttempt(context, input)
    if (!outcome.ok) return { patient: null, userErrors: toUserErrors(outcome.refusals) }
    return { patient: await context.loaders.patient.load(input.patientId), userErrors: [] }
  },
  async recordInboundReply(_, { input }, context) {
    const outcome = await recordInboundReply(context, input)
    if (!outcome.ok) return { kind: null, userErrors: toUserErrors(outcome.refusals) }
    return { kind: outcome.value.kind, userErrors: [] }
  },
} satisfies MutationResolvers

async function campaign({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { campaign: null, userErrors: toUserErrors(outcome.refusals) }
  const { id } = outcome.value
  loaders.campaignAttempts.clear(id)
  loaders.campaignSteps.clear(id)
  return { campaign: await loaders.campaign.clear(id).load(id), userErrors: [] }
}
