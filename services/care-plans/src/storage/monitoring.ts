import type { EntityManager } from 'typeorm'
import type { Reading } from '../domain/monitoring.js'
import { MonitoringPlanEntity } from './monitoring-plan.entity.js'
import { ReadingEntity } from './reading.entity.js'
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
