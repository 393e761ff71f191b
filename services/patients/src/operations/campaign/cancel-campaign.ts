import type { Outcome } from '@baton/database/refusal'
import { cancelTries } from '../outreach/cancel-tries.js'
import { changeCampaign, type CampaignContext } from './change-campaign.js'

/** Ends a campaign: what was planned is taken back, what was sent stays. */
export async function cancelCampaign(
  context: CampaignContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return changeCampaign(context, input, {
    operation: 'cancelCampaign',
    to: 'CANCELLED',
    effect: (tx, { id }) => cancelTries({ tx, deps: context }, { campaignId: id }),
  })
}
