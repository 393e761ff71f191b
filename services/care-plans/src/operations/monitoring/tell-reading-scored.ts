import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { Reading } from '../../domain/monitoring.js'

/** Tells of a reading whose NEWS2 is medium or high: the tier of the patient rises for a week (domain.md 2.4). */
export async function tellReadingScored(
  tx: EntityManager,
  { id: readingId, patientId, news2, at, recordedAt }: Reading,
): Promise<void> {
  const { total = null, band = null } = news2 ?? {}
  if (total === null || (band !== 'MEDIUM' && band !== 'HIGH')) return
  const payload = { readingId, patientId, total, band, at: at.toISOString() } as const
  const about = { subject: readingId, patientId, occurredAt: at, recordedAt }
  await appendToOutbox(tx, [event('reading.scored.v1', { ...about, payload })])
}
