import type { EntityManager } from 'typeorm'
import type { Reading } from '../domain/monitoring.js'
import { MonitoringPlanEntity } from './monitoring-plan.entity.js'
import { ReadingEntity } from './reading.entity.js'
import type { Database } from './reader.js'
import { recordsOf } from './records.js'

/** The statements of monitoring plans, newest first. */
export const monitoringPlans = recordsOf(MonitoringPlanEntity, {
  row: 'monitoring',
  order: 't.started_at desc, t.id desc',
})

/** The statements of readings, oldest first. */
export const readings = recordsOf(ReadingEntity, { row: 'monitoring', order: 't.at, t.id' })

/** The weights of a plan since an instant, oldest first. */
export async function findWeights(
  tx: EntityManager,
  { planId, since }: { planId: string; since: Date },
): Promise<readonly Pick<Reading, 'at' | 'weight'>[]> {
  return tx.query(
    `select at, weight from reading where plan_id = $1 and at >= $2 and weight is not null order by at`,
    [planId, since],
  )
}

/** When the last reading of a plan was made; null when there is none. */
export async function lastReadingAt(tx: EntityManager, planId: string): Promise<Date | null> {
  const rows: { at: Date | null }[] = await tx.query(`select max(at) as at from reading where plan_id = $1`, [
    planId,
  ])
  return rows[0]?.at ?? null
}

/** Whether it was raised that no reading of a plan came, and none has come since. */
export async function isKnownSilent(
  tx: EntityManager,
  { id, patientId }: { id: string; patientId: string },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from escalation where patient_id = $2 and cause = 'SILENCE' and starts_with(cause_id, $1)
        and raised_at > coalesce((select max(at) from reading where plan_id = $1), '-infinity') limit 1`,
    [id, patientId],
  )
  return rows.length > 0
}

/** Plans whose next reading is overdue, longest silent first. */
export async function findSilentPlans(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select id from monitoring_plan where reading_due_at < $1 order by reading_due_at limit $2`,
    [now, limit],
  )
  return rows.map((row) => row.id)
}

/** Waits for the next reading until an instant. No change that anybody else's change could lose: the version stays. */
export async function expectReading(tx: EntityManager, planId: string, dueAt: Date): Promise<void> {
  await tx.query(
    `update monitoring_plan set reading_due_at = greatest(reading_due_at, $2) where id = $1 and status = 'ACTIVE'`,
    [planId, dueAt],
  )
}
