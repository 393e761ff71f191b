import { newId } from '@baton/service-kit/ids'
import { isFailed, type ContactAttemptRow } from '../../domain/campaign.js'
import { findCampaigns } from '../../storage/campaigns.js'
import { attemptsOf, insertAttempts } from '../../storage/contact-attempts.js'
import { raiseWork, type Working } from './become-call-task.js'

/** Without a campaign: the standard of the outreach rules. */
const MOST_TRIES = 4

/** After so many tries that failed the person gets a letter, and the care team decides what comes next. */
export async function escalateWhenTired(working: Working, last: ContactAttemptRow): Promise<void> {
  const { tx, deps } = working
  const { patientId, campaignId, topic } = last
  const attempts = await attemptsOf(tx, patientId, campaignId)
  const failed = attempts.filter(({ outcome, topic: of }) => of === topic && isFailed(outcome)).length
  const [campaign] = campaignId ? await findCampaigns(tx, [campaignId]) : []
  if (failed !== (campaign?.mostTries ?? MOST_TRIES)) return
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
    attemptedAt: null,
    createdAt: now,
  }
  await insertAttempts(tx, [letter])
  const key = `patients:outreach-failed:${campaignId ?? topic}:${patientId}`
  await raiseWork(working, { key, kind: 'CAMPAIGN_FAILED', patientId })
}
