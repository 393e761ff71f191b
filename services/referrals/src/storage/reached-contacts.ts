import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import type { ReachedContact } from '../domain/evidence.js'

/** Remembers that somebody was reached. */
export async function keepReached(tx: EntityManager, told: Payload<'outreach.attempted.v1'>): Promise<void> {
  await tx.query(
    `insert into reached_contact (attempt_id, patient_id, at) values ($1, $2, $3) on conflict do nothing`,
    [told.attemptId, told.patientId, told.at],
  )
}

/** The contact of this id with a patient; without an id, the last in which the patient or a caregiver was reached. */
export async function findReached(
  tx: EntityManager,
  { patientId, attemptId }: { patientId: string; attemptId: string | null },
): Promise<ReachedContact | null> {
  const rows: ReachedContact[] = await tx.query(
    `select attempt_id as id, at from reached_contact
      where patient_id = $1 and ($2::text is null or attempt_id = $2) order by at desc, attempt_id limit 1`,
    [patientId, attemptId],
  )
  return rows[0] ?? null
}
