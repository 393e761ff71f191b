import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Database } from './reader.js'
import type { RetractedAssessment } from './retracted-assessment.entity.js'

/** A form or a measurement by the name under which it was told, which is its own among those of its patient only. */
export type SourceOfPatient = Pick<RetractedAssessment, 'patientId' | 'sourceId'>

/**
 * Keeps that an assessment, or an observation, of a patient was entered in error; of several retractions the last counts.
 * Nothing where its source told later that it holds.
 */
export async function keepRetraction(
  tx: EntityManager,
  { patientId, sourceId, retractedAt }: Omit<RetractedAssessment, 'id'>,
): Promise<void> {
  await tx.query(
    `insert into retracted_assessment as kept (id, patient_id, source_id, retracted_at)
     select $1, $2, $3, $4::timestamptz
      where not exists (select 1 from measurement m where m.patient_id = $2 and m.source_id = $3 and m.told_at > $4)
     on conflict (patient_id, source_id) do update set retracted_at = greatest(kept.retracted_at, excluded.retracted_at)`,
    [newId('retraction'), patientId, sourceId, retractedAt],
  )
}

/** Whether an assessment, or an observation, of a patient was entered in error, and when that was told. */
export async function findRetraction(
  tx: EntityManager,
  { patientId, sourceId }: SourceOfPatient,
): Promise<RetractedAssessment | null> {
  const rows: RetractedAssessment[] = await tx.query(
    `select id, patient_id as "patientId", source_id as "sourceId", retracted_at as "retractedAt"
       from retracted_assessment where patient_id = $1 and source_id = $2`,
    [patientId, sourceId],
  )
  return rows[0] ?? null
}

/** What was taken back holds after all. */
export async function dropRetraction(
  tx: EntityManager,
  { id }: Pick<RetractedAssessment, 'id'>,
): Promise<void> {
  await tx.query('delete from retracted_assessment where id = $1', [id])
}

/** When what is behind some checks of goals was taken back, by the id of the check; of those that hold nothing. One statement. */
export async function findRetractionsOfChecks(
  db: Database,
  checkIds: readonly string[],
): Promise<readonly Pick<RetractedAssessment, 'id' | 'retractedAt'>[]> {
  return db.query(
    `select p.id, r.retracted_at as "retractedAt" from goal_progress p
       join retracted_assessment r on r.patient_id = p.patient_id and r.source_id = coalesce(p.assessment_id, p.observation_id)
      where p.id = any($1)`,
    [checkIds],
  )
}

/** The goals of a patient that a measurement, or the total of a form, has checked. */
export async function goalsCheckedBy(
  tx: EntityManager,
  { patientId, sourceId }: SourceOfPatient,
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct g.id from goal g join goal_progress p on p.goal_id = g.id
      where g.patient_id = $1 and $2 in (p.observation_id, p.assessment_id) order by g.id`,
    [patientId, sourceId],
  )
  return rows.map(({ id }) => id)
}
