import type { Outcome } from '@baton/database/refusal'
import { changeCampaign, type CampaignContext } from './change-campaign.js'

/** Sends what is due; each message is asked for anew whether it may go. */
export async function resumeCampaign(
  context: CampaignContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return changeCampaign(context, input, { operation: 'resumeCampaign', to: 'RUNNING', from: 'PAUSED' })
}
