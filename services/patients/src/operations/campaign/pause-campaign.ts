import type { Outcome } from '@baton/database/refusal'
import { changeCampaign, type CampaignContext } from './change-campaign.js'

/** Sends nothing more until the campaign is resumed; what is planned stays planned. */
export async function pauseCampaign(
  context: CampaignContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return changeCampaign(context, input, { operation: 'pauseCampaign', to: 'PAUSED' })
}
