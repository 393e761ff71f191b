import type { DomainEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'

/** Keeps where an enrollment stands; what was recorded later counts, in whatever order it comes. */
export async function keepEnrollment(
  tx: EntityManager,
  { payload, recordedAt }: DomainEvent<'program.moved.v1'>,
): Promise<void> {
  const { enrollmentId, patientId, program, status } = payload
  await tx.query(
    `insert into program_enrollment (enrollment_id, patient_id, program, status, recorded_at) values ($1, $2, $3, $4, $5)
     on conflict (enrollment_id) do update set status = excluded.status, recorded_at = excluded.recorded_at
      where program_enrollment.recorded_at <= excluded.recorded_at`,
    [enrollmentId, patientId, program, status, recordedAt],
  )
}
