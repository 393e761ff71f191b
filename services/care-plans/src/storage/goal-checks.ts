import type { EntityManager } from 'typeorm'
import type { GoalProgress } from '../domain/goal-records.js'
import { codesOfMeasure } from '../domain/same-measure.js'
import { goalProgress } from './plan-records.js'

/** What was measured: of whom, what, and when. */
interface Measurement {
  readonly patientId: string
  readonly system: string
  readonly code: string
  /** The observation, the reading or the assessment. */
  readonly sourceId: string
  readonly at: Date
}

/** The active goals that a measurement tells about, and all that its source has checked, locked until the transaction ends. */
export async function takeGoalsToldBy(
  tx: EntityManager,
  { patientId, system, code, sourceId, at }: Measurement,
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select g.id from goal g
      where g.patient_id = $1 and (g.status = 'ACTIVE' and g.start_on <= ($5::timestamptz at time zone 'utc')::date::text
            and g.target -> 'measure' ->> 'system' = $2 and g.target -> 'measure' ->> 'code' = any($3)
         or exists (select 1 from goal_progress p where p.goal_id = g.id and p.corrected_at is null
             and $4 in (p.observation_id, p.reading_id, p.assessment_id)))
      order by g.id for update`,
    [patientId, system, codesOfMeasure(code), sourceId, at],
  )
  return rows.map((row) => row.id)
}

/** The check of a goal that a source has told, unless it was corrected since. */
export async function findCheckOf(
  tx: EntityManager,
  { goalId, sourceId }: { goalId: string; sourceId: string },
): Promise<Pick<GoalProgress, 'id' | 'value' | 'at'> | null> {
  const rows: Pick<GoalProgress, 'id' | 'value' | 'at'>[] = await tx.query(
    `select id, value, at from goal_progress
      where goal_id = $1 and $2 in (observation_id, reading_id, assessment_id) and corrected_at is null`,
    [goalId, sourceId],
  )
  return rows[0] ?? null
}

/** A check counts no more: its source told something else in its place. */
export async function markCorrected(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query('update goal_progress set corrected_at = $2 where id = $1', [id, at])
}

/** Keeps a check; one that says what its source said before it was corrected counts again. */
export async function keepCheck(tx: EntityManager, check: GoalProgress): Promise<void> {
  const { goalId, observationId, value, at } = check
  const again: unknown[] = await tx.query(
    `with again as (update goal_progress set corrected_at = null where id = (
       select id from goal_progress where goal_id = $1 and observation_id = $2 and value = $3 and at = $4
        order by id desc limit 1) returning id)
     select id from again`,
    [goalId, observationId, value, at],
  )
  if (again.length === 0) await goalProgress.add(tx, check)
}
