import type { EntityManager } from 'typeorm'
import { ALERT_TASK } from '../domain/plan-alert.js'
import { CarePlanEntity } from './care-plan.entity.js'
import { AttainmentScoreEntity, GoalBarrierEntity, GoalProgressEntity } from './goal-records.entity.js'
import { GoalEntity } from './goal.entity.js'
import { PlanRevisionEntity } from './plan-revision.entity.js'
import { recordsOf } from './records.js'

/** Care plans, newest first. */
export const carePlans = recordsOf(CarePlanEntity, {
  row: 'carePlan',
  order: 't.created_at desc, t.id desc',
  labels: `labels_behind('CarePlan', t.id)`,
})

/** Goals, oldest first. */
export const goals = recordsOf(GoalEntity, {
  row: 'carePlan',
  order: 't.created_at, t.id',
  labels: `labels_behind('Goal', t.id)`,
})

/** The checks of goals, latest first. */
export const goalProgress = recordsOf(GoalProgressEntity, {
  row: 'carePlan',
  order: 't.at desc, t.id desc',
  labels: `labels_of(coalesce(t.observation_id, t.assessment_id))`,
})

/** What stands between patients and goals, oldest first. */
export const goalBarriers = recordsOf(GoalBarrierEntity, { row: 'carePlan', order: 't.recorded_at, t.id' })

/** Attainment scores, latest first. */
export const attainmentScores = recordsOf(AttainmentScoreEntity, {
  row: 'carePlan',
  order: 't.scored_at desc, t.id desc',
})

/** The versions of plans, first one first. */
export const planRevisions = recordsOf(PlanRevisionEntity, { row: 'carePlan', order: 't.number' })

/** How many goals and tasks of a plan still wait for something; what its alerts became ends with the plan. */
export async function countOpenParts(
  tx: EntityManager,
  carePlanId: string,
): Promise<{ activeGoals: number; goals: number; tasks: number }> {
  const rows: { activeGoals: number; goals: number; tasks: number }[] = await tx.query(
    `select (select count(*)::int from goal g where g.care_plan_id = $1 and g.status = 'ACTIVE') as "activeGoals",
            (select count(*)::int from goal g where g.care_plan_id = $1
              and g.status not in ('COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR')) as goals,
            (select count(*)::int from task t where t.care_plan_id = $1 and t.code <> $2
              and t.status not in ('COMPLETED', 'CANCELLED', 'REJECTED', 'FAILED', 'ENTERED_IN_ERROR')) as tasks`,
    [carePlanId, ALERT_TASK],
  )
  return rows[0] ?? { activeGoals: 0, goals: 0, tasks: 0 }
}

/** The titles of all tasks that a plan has had. */
export async function findTaskTitles(tx: EntityManager, carePlanId: string): Promise<readonly string[]> {
  const rows: { title: string }[] = await tx.query(
    'select distinct title from task where care_plan_id = $1',
    [carePlanId],
  )
  return rows.map(({ title }) => title)
}

/** The number of a plan's next version; whoever else writes one waits until the transaction ends. */
export async function nextRevision(tx: EntityManager, carePlanId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('plan_revision ' || $1, 0))`, [carePlanId])
  const rows: { next: number }[] = await tx.query(
    `select coalesce(max(number), 0) + 1 as next from plan_revision where care_plan_id = $1`,
    [carePlanId],
  )
  return rows[0]?.next ?? 1
}
