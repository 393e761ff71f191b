import { newId } from '@baton/service-kit/ids'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { effectiveTier } from '../../domain/risk-tier.js'
import { isTired, wasGivenUp } from '../../domain/tries-in-vain.js'
import { findCampaigns } from '../../storage/campaigns.js'
import { attemptsOf, insertAttempts } from '../../storage/contact-attempts.js'
import { findTiersForChange } from '../../storage/risk-tiers.js'
import { raiseWork, type Working } from './become-call-task.js'
import { callEmergencyContact } from './call-emergency-contact.js'
import { settleWork } from './settle-work.js'

/** After so many tries that failed the person gets a letter, who is named for emergencies a call, and the care team decides. */
export async function escalateWhenTired(working: Working, last: ContactAttemptRow): Promise<void> {
  const { tx, deps } = working
  const { patientId, campaignId, topic } = last
  const attempts = await attemptsOf(tx, patientId, campaignId)
  const [campaign] = campaignId ? await findCampaigns(tx, [campaignId]) : []
  if (campaign?.status === 'CANCELLED') return // nobody is tried for it any more
  const [tier] = await findTiersForChange(tx, [patientId])
  const isHigh = tier !== undefined && effectiveTier(tier) === 'HIGH'
  if (!isTired(attempts, { topic, isHigh, mostTries: campaign?.mostTries ?? null })) return
  const now = deps.clock.now()
  const step = Math.max(...attempts.map((one) => one.step)) + 1
  const letter = letterAfter(last, { step, template: campaign?.template ?? 'please-call', now })
  await insertAttempts(tx, [letter])
  await callEmergencyContact(working, letter)
  await raiseWork(working, { key: failedKey(last), kind: 'CAMPAIGN_FAILED', patientId })
  if (!isHigh) return
  // Nobody knows how they are: a supervisor decides today whether somebody goes and looks.
  const key = wellnessKey(last)
  await raiseWork(working, { key, kind: 'WELLNESS_CHECK_DECISION', patientId, urgency: 'SAME_DAY' })
}

/** The letter that is written after the last try, due at once. */
function letterAfter(
  last: ContactAttemptRow,
  { step, template, now }: Pick<ContactAttemptRow, 'step' | 'template'> & { now: Date },
): ContactAttemptRow {
  return {
    ...last,
    id: newId('contact_attempt'),
    step,
    kind: 'MESSAGE',
    channel: 'LETTER',
    status: 'PLANNED',
    outcome: null,
    denial: null,
    isAutomated: true,
    template,
    dueAt: now,
    notBefore: null,
    sendingSince: null,
    attemptedAt: null,
    sentTo: null,
    attemptedBy: null,
    onBehalfOf: null,
    providerMessageId: null,
    createdAt: now,
  }
}

type Tried = Pick<ContactAttemptRow, 'patientId' | 'campaignId' | 'topic'>

/** Whoever is reached after all needs nobody to decide what to do. */
export async function endGivingUp(working: Working, tried: Tried): Promise<void> {
  const { patientId, campaignId, topic } = tried
  if (!wasGivenUp(await attemptsOf(working.tx, patientId, campaignId), topic)) return
  await settleWork(
    working,
    [failedKey(tried), wellnessKey(tried)].map((key) => ({ key, patientId })),
  )
}

function failedKey({ patientId, campaignId, topic }: Tried): string {
  return `patients:outreach-failed:${campaignId ?? topic}:${patientId}`
}

function wellnessKey({ patientId, campaignId, topic }: Tried): string {
  return `patients:wellness-check:${campaignId ?? topic}:${patientId}`
}
