import { requireViewer } from '@baton/service-kit/request-context'
import { refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { CampaignRow, ContactAttemptRow } from '../../domain/campaign.js'
import { inBestTime } from '../../domain/contact-hours.js'
import { putAudience } from '../../storage/campaigns.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import { maybe, text } from '../fields.js'
import { audienceNow } from './campaign-audience.js'
import { changeCampaign, type CampaignContext } from './change-campaign.js'
import { hoursOfPatients } from '../outreach/hours-of-patients.js'

const schema = z.object({
  emergencyReason: maybe(text(500).min(10, 'must say why in at least 10 characters')),
})

/**
 * Plans the first message to each person, due now, or the first call, due in a best time of today where one is to come;
 * whether it may go is asked when it is sent. A supervisor may say why
 * an emergency cannot wait for caps and quiet hours; all other reasons not to contact somebody hold all the same.
 */
export async function launchCampaign(
  context: CampaignContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { emergencyReason } = parsed.value
  if (emergencyReason !== null && !requireViewer(context).roles.includes('supervisor'))
    return refused({
      kind: 'InvalidInput',
      message: 'Only a supervisor sends past caps and quiet hours.',
      field: ['input', 'emergencyReason'],
    })
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
      await putAudience(tx, { id: campaign.id, patientIds, emergencyReason })
      const mayWait = campaign.channel === 'CALL' && emergencyReason === null
      const hours = await hoursOfPatients(tx, mayWait ? patientIds : [], context.organizationZone)
      await insertAttempts(
        tx,
        patientIds.map((patientId) => {
          const told = hours.get(patientId)
          const dueAt = told ? inBestTime(now, told) : now
          const notBefore = emergencyReason === null ? now : null
          return planned(campaign, { patientId, dueAt, notBefore, now })
        }),
      )
    },
  })
}

/** The first message of a campaign to somebody, which waits for its time. */
function planned(
  campaign: CampaignRow,
  {
    patientId,
    dueAt,
    notBefore,
    now,
  }: Pick<ContactAttemptRow, 'patientId' | 'dueAt' | 'notBefore'> & { now: Date },
): ContactAttemptRow {
  return {
    id: newId('contact_attempt'),
    patientId,
    campaignId: campaign.id,
    relatedPersonId: null,
    encounterId: null,
    topic: campaign.topic,
    step: 1,
    kind: campaign.channel === 'CALL' ? 'CALL' : 'MESSAGE',
    channel: campaign.channel,
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: campaign.channel !== 'CALL',
    template: campaign.template,
    language: null,
    dueAt,
    notBefore,
    sendingSince: null,
    attemptedAt: null,
    sentTo: null,
    attemptedBy: null,
    onBehalfOf: null,
    providerMessageId: null,
    createdBy: campaign.createdBy,
    createdAt: now,
  }
}
