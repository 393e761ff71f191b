import { event, type NewEvent } from '@baton/events/event'
import { isReached, type ContactAttemptRow } from '../../domain/campaign.js'

/** What the others are told of an attempt to reach somebody. */
export function attempted(attempt: ContactAttemptRow, now: Date): NewEvent {
  const { id, patientId, campaignId, topic, channel, outcome, isAutomated } = attempt
  const at = attempt.attemptedAt ?? now
  const payload = {
    attemptId: id,
    patientId,
    campaignId,
    topic,
    channel,
    outcome: outcome ?? 'SENT',
    reached: isReached(outcome),
    automated: isAutomated,
    at: at.toISOString(),
  }
  return event('outreach.attempted.v1', { subject: id, patientId, occurredAt: at, recordedAt: now, payload })
}
