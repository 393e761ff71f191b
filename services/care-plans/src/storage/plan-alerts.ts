import type { EntityManager } from 'typeorm'
import type { CarePlan } from '../domain/care-plan.js'
import { PlanAlertEntity } from './plan-alert.entity.js'
import { carePlans } from './plan-records.js'
import type { Database } from './reader.js'
import { recordsOf } from './records.js'

/** What plans' rules found, newest first. */
export const planAlerts = recordsOf(PlanAlertEntity, {
  row: 'carePlan',
  order: 't.raised_at desc, t.id desc',
  labels: `labels_behind('PlanAlert', t.id)`,
})

/**
 * The plans in force of a patient that are watched, locked until the transaction ends with what their open alerts
 * became. Taken before the patient's turn, as whoever works on a task or a plan takes it.
 */
export async function takeWatchedPlans(tx: EntityManager, patientId: string): Promise<readonly CarePlan[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from care_plan where patient_id = $1 and watched_since is not null order by id for update`,
    [patientId],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  await takeWorkOfAlerts(tx, ids)
  return carePlans.allOf(tx, { by: 'id', ids })
}

/** Locks the tasks and escalations that open alerts of these plans became. */
export async function takeWorkOfAlerts(tx: EntityManager, carePlanIds: readonly string[]): Promise<void> {
  const open = `from plan_alert where care_plan_id = any($1) and status = 'OPEN'`
  await tx.query(`select id from task where id in (select task_id ${open}) order by id for update`, [
    carePlanIds,
  ])
  await tx.query(
    `select id from escalation where id in (select escalation_id ${open}) order by id for update`,
    [carePlanIds],
  )
}

/** Notes since when a plan is watched and when to look again. No change that anybody's change could lose. */
export async function noteWatch(
  tx: EntityManager,
  { id, watchedSince, lookAgainAt }: Pick<CarePlan, 'id' | 'watchedSince' | 'lookAgainAt'>,
): Promise<void> {
  await tx.query('update care_plan set watched_since = $2, look_again_at = $3 where id = $1', [
    id,
    watchedSince,
    lookAgainAt,
  ])
}

/** The patients of plans for which something may be missing by now, longest waiting first. */
export async function findPatientsToLookAt(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select patient_id as id from care_plan where look_again_at <= $1
      group by patient_id order by min(look_again_at) limit $2`,
    [now, limit],
  )
  return rows.map(({ id }) => id)
}

/** Which work a person finished: a task, or an escalation. */
type Finished = { readonly taskId: string } | { readonly escalationId: string }

/** What a person dealt with waits no longer. */
export async function answerAlerts(tx: EntityManager, finished: Finished, at: Date): Promise<void> {
  const [column, id] =
    'taskId' in finished ? ['task_id', finished.taskId] : ['escalation_id', finished.escalationId]
  await tx.query(
    `update plan_alert set status = 'ANSWERED', ended_at = $2, version = version + 1
      where ${column} = $1 and status = 'OPEN'`,
    [id, at],
  )
}

/** Whether another alert of an escalation is still open. */
export async function isStillNeeded(tx: EntityManager, escalationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from plan_alert where escalation_id = $1 and status = 'OPEN' limit 1`,
    [escalationId],
  )
  return rows.length > 0
}

/**
 * Since when a patient is at home: now while in a facility, the last discharge after; null when no stay is known. What a
 * stay with a label decided would show that there was one.
 */
export async function atHomeSince(tx: EntityManager, patientId: string, now: Date): Promise<Date | null> {
  const rows: { since: Date | null }[] = await tx.query(
    `select max(case when discharged_at is null then $2 else discharged_at end) as since from stay
      where patient_id = $1 and not cancelled and admitted_at <= $2 and class in ('IMP', 'ACUTE', 'NONAC', 'OBSENC')
        and cardinality(labels_of(encounter_id)) = 0`,
    [patientId, now],
  )
  return rows[0]?.since ?? null
}
