import { requireViewer } from '@baton/service-kit/request-context'
import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { CampaignRow, ContactAttemptRow } from '../../domain/campaign.js'
import { putAudience } from '../../storage/campaigns.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import { audienceNow } from './campaign-audience.js'
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
    effect: async (tx, campaign) => {
      const now = context.clock.now()
      const patientIds = await audienceNow(tx, campaign, {
        viewer: requireViewer(context),
        now,
        zone: context.organizationZone,
      })
      await putAudience(tx, { id: campaign.id, patientIds })
      await insertAttempts(
        tx,
        patientIds.map((patientId) => planned(campaign, { patientId, step: 1, dueAt: now, now })),
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
    relatedPersonId: null,
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
