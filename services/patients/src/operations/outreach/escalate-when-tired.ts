import { newId } from '@baton/service-kit/ids'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { effectiveTier } from '../../domain/risk-tier.js'
import { isTired } from '../../domain/tries-in-vain.js'
import { findCampaigns } from '../../storage/campaigns.js'
import { attemptsOf, insertAttempts } from '../../storage/contact-attempts.js'
import { findTiersForChange } from '../../storage/risk-tiers.js'
import { raiseWork, type Working } from './become-call-task.js'
import { callEmergencyContact } from './call-emergency-contact.js'

/** After so many tries that failed the person gets a letter, who is named for emergencies a call, and the care team decides. */
export async function escalateWhenTired(working: Working, last: ContactAttemptRow): Promise<void> {
  const { tx, deps } = working
  const { patientId, campaignId, topic } = last
  const attempts = await attemptsOf(tx, patientId, campaignId)
  const [campaign] = campaignId ? await findCampaigns(tx, [campaignId]) : []
  const [tier] = await findTiersForChange(tx, [patientId])
  const isHigh = tier !== undefined && effectiveTier(tier) === 'HIGH'
  if (!isTired(attempts, { topic, isHigh, mostTries: campaign?.mostTries ?? null })) return
  const now = deps.clock.now()
  const letter: ContactAttemptRow = {
    ...last,
    id: newId('contact_attempt'),
    step: Math.max(...attempts.map(({ step }) => step)) + 1,
    kind: 'MESSAGE',
    channel: 'LETTER',
    status: 'PLANNED',
    outcome: null,
    denial: null,
    isAutomated: true,
    template: campaign?.template ?? 'please-call',
    dueAt: now,
    notBefore: null,
    attemptedAt: null,
    attemptedBy: null,
    onBehalfOf: null,
    createdAt: now,
  }
  await insertAttempts(tx, [letter])
  await callEmergencyContact(working, letter)
  const key = `patients:outreach-failed:${campaignId ?? topic}:${patientId}`
  await raiseWork(working, { key, kind: 'CAMPAIGN_FAILED', patientId })
  if (!isHigh) return
  // Nobody knows how they are: a supervisor decides today whether somebody goes and looks.
  const wellness = `patients:wellness-check:${campaignId ?? topic}:${patientId}`
  await raiseWork(working, { key: wellness, kind: 'WELLNESS_CHECK_DECISION', patientId, urgency: 'SAME_DAY' })
}
