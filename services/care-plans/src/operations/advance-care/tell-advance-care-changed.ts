import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'

/** Tells that the goals of a patient's care changed, or that hospice began: outreach stops, measures exclude. */
export async function tellAdvanceCareChanged(
  tx: EntityManager,
  { patientId, documentId, hospice }: { patientId: string; documentId: string | null; hospice: boolean },
  now: Date,
): Promise<void> {
  await appendToOutbox(tx, [
    event('advance-care.changed.v1', {
      subject: documentId ?? patientId,
      patientId,
      occurredAt: now,
      recordedAt: now,
      payload: { patientId, documentId, hospice, at: now.toISOString() },
    }),
  ])
}
