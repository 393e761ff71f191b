import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'

/** Keeps what a reading at home came to, once, under the record that stands for the patient. */
export async function keepHomeScore(
  tx: EntityManager,
  patientId: string,
  { readingId, band, total, at }: Payload<'reading.scored.v1'>,
): Promise<void> {
  await tx.query(
    `insert into home_score (reading_id, patient_id, band, total, measured_at) values ($1, $2, $3, $4, $5)
     on conflict (reading_id) do nothing`,
    [readingId, patientId, band, total, at],
  )
}
