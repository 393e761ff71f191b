import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { ProgramEnrollment } from '../../domain/program-enrollment.js'

/** Tells who is in which program: registries of patients follow it. */
export async function tellProgramMoved(
  tx: EntityManager,
  { id, patientId, program, status }: Pick<ProgramEnrollment, 'id' | 'patientId' | 'program' | 'status'>,
  now: Date,
): Promise<void> {
  await appendToOutbox(tx, [
    event('program.moved.v1', {
      subject: id,
      patientId,
      occurredAt: now,
      recordedAt: now,
      payload: { enrollmentId: id, patientId, program, status, at: now.toISOString() },
    }),
  ])
}
