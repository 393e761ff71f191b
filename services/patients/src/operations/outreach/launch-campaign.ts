import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { CampaignRow, ContactAttemptRow } from '../../domain/campaign.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import { changeCampaign, type CampaignContext } from './change-campaign.js'

/** Plans the first message to each person, due now; whether it may go is asked when it is sent. */
export async function launchCampaign(
  context: CampaignContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return changeCampaign(context, input, {
    operation: 'launchCampaign',
    to: 'RUNNING',
    from: 'DRAFT',
    effect: (tx, campaign) => {
      const now = context.clock.now()
      return insertAttempts(
        tx,
        campaign.patientIds.map((patientId) => planned(campaign, { patientId, step: 1, dueAt: now, now })),
      )
    },
  })
}

/** A message of a campaign that waits for its time. */
export function planned(
  campaign: CampaignRow,
  { patientId, step, dueAt, now }: { patientId: string; step: number; dueAt: Date; now: Date },
): ContactAttemptRow {
  return {
    id: newId('contact_attempt'),
    patientId,
    campaignId: campaign.id,
    topic: campaign.topic,
    step,
    kind: campaign.channel === 'CALL' ? 'CALL' : 'MESSAGE',
    channel: campaign.channel,
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: campaign.channel !== 'CALL',
    template: campaign.template,
    language: null,
    dueAt,
    sendingSince: null,
    attemptedAt: null,
    providerMessageId: null,
    createdBy: campaign.createdBy,
    createdAt: now,
  }
}
