import type { EntityManager } from 'typeorm'
import type { Database } from './reader.js'
import { recordsOf } from './records.js'
import {
  CareTeamMemberEntity,
  MinutesAmendmentEntity,
  ProgramEnrollmentEntity,
  TeamMeetingEntity,
} from './team.entity.js'

/** Places in care teams, oldest first. */
export const careTeamMembers = recordsOf(CareTeamMemberEntity, {
  row: 'carePlan',
  order: 't.starts_at, t.id',
  labels: `labels_of(t.source_id)`,
})

/** Meetings, latest first. */
export const teamMeetings = recordsOf(TeamMeetingEntity, {
  row: 'carePlan',
  order: 't.starts_at desc, t.id desc',
})

/** What was said later of signed minutes, oldest first. */
export const minutesAmendments = recordsOf(MinutesAmendmentEntity, {
  row: 'carePlan',
  order: 't.amended_at, t.id',
})

/** Enrollments in programs, latest first. */
export const programEnrollments = recordsOf(ProgramEnrollmentEntity, {
  row: 'carePlan',
  order: 't.enrolled_at desc, t.id desc',
})

/** Which of these patients are in hospice. */
export async function patientsInHospice(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { patientId: string }[] = await db.query(
    `select distinct patient_id as "patientId" from program_enrollment
      where patient_id = any($1) and program = 'hospice' and status = 'ACTIVE'`,
    [patientIds],
  )
  return new Set(rows.map((row) => row.patientId))
}

/** The running deadlines of a patient, of every service. */
export async function deadlinesOfPatient(
  tx: EntityManager,
  patientId: string,
): Promise<readonly { id: string; label: string; dueAt: Date }[]> {
  return tx.query(
    `select id, label, due_at as "dueAt" from work_item
      where patient_id = $1 and kind = 'DEADLINE' and due_at is not null order by due_at limit 10`,
    [patientId],
  )
}

/** The open task of an enrollment's follow-up, wherever its rhythm has come to. */
export async function openFollowUp(
  tx: EntityManager,
  { patientId, code }: { patientId: string; code: string },
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from task where patient_id = $1 and code = $2
      and status not in ('COMPLETED', 'CANCELLED', 'REJECTED', 'FAILED', 'ENTERED_IN_ERROR')`,
    [patientId, code],
  )
  return rows.map((row) => row.id)
}
