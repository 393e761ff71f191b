import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'

/** Tells that no reading came when one was due: patients asks the patient, then the caregiver. */
export async function tellReadingsMissed(
  tx: EntityManager,
  { patientId, silentSince }: { patientId: string; silentSince: Date },
  now: Date,
): Promise<void> {
  const payload = { patientId, silentSince: silentSince.toISOString(), at: now.toISOString() }
  const about = { subject: patientId, patientId, occurredAt: now, recordedAt: now }
  await appendToOutbox(tx, [event('readings.missed.v1', { ...about, payload })])
}

/** Tells that readings come again, or that nobody waits for them any more. */
export async function tellReadingsResumed(tx: EntityManager, patientId: string, now: Date): Promise<void> {
  const about = { subject: patientId, patientId, occurredAt: now, recordedAt: now }
  const payload = { patientId, at: now.toISOString() }
  await appendToOutbox(tx, [event('readings.resumed.v1', { ...about, payload })])
}
