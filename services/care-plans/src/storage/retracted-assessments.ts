import type { EntityManager } from 'typeorm'
import type { Database } from './reader.js'
import type { RetractedAssessment } from './retracted-assessment.entity.js'

/** Keeps that an assessment, or an observation, was entered in error. */
export async function keepRetraction(
  tx: EntityManager,
  { id, retractedAt }: RetractedAssessment,
): Promise<void> {
  await tx.query(
    'insert into retracted_assessment (id, retracted_at) values ($1, $2) on conflict (id) do nothing',
    [id, retractedAt],
  )
}

/** Those of some assessments and observations that were entered in error. One statement. */
export async function findRetractions(
  db: Database,
  ids: readonly string[],
): Promise<readonly RetractedAssessment[]> {
  return db.query('select id, retracted_at as "retractedAt" from retracted_assessment where id = any($1)', [
    ids,
  ])
}

/** The goals that the total of an assessment has checked. */
export async function goalsCheckedByTotal(
  tx: EntityManager,
  assessmentId: string,
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    'select goal_id as id from goal_progress where assessment_id = $1 order by goal_id',
    [assessmentId],
  )
  return rows.map(({ id }) => id)
}
