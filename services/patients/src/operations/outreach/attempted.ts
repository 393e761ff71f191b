import { event, type NewEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'
import { isReached, type ContactAttemptRow } from '../../domain/campaign.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'

/** What the others are told of an attempt to reach somebody. */
export async function attempted(tx: EntityManager, attempt: ContactAttemptRow, now: Date): Promise<NewEvent> {
  const { id, patientId, campaignId, encounterId, topic, channel, outcome, isAutomated } = attempt
  const at = attempt.attemptedAt ?? now
  const labels = encounterId === null ? null : await findEncounterLabels(tx, [encounterId])
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
    ...(encounterId !== null && { encounterId, sensitivity: labels?.get(encounterId) ?? 'NONE' }),
  }
  return event('outreach.attempted.v1', { subject: id, patientId, occurredAt: at, recordedAt: now, payload })
}
