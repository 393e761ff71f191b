import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'

/** Keeps what a monitoring plan says, under the record that stands for the patient; of two tellings the later one counts. */
export async function keepMonitoringScale(
  tx: EntityManager,
  patientId: string,
  { planId, status, spo2Scale, at }: Payload<'monitoring.moved.v1'>,
): Promise<void> {
  await tx.query(
    `insert into monitoring_scale as kept (plan_id, patient_id, scale, active, told_at) values ($1, $2, $3, $4, $5)
     on conflict (plan_id) do update set scale = excluded.scale, active = excluded.active, told_at = excluded.told_at
      where kept.told_at <= excluded.told_at`,
    [planId, patientId, spo2Scale, status === 'ACTIVE', at],
  )
}

/**
 * The scale of oxygen saturation that a patient's monitoring plan says; null where there is none. Of several, one that goes on
 * counts before one on hold, then one that says 2, which is never said by default but by the clinician whose target it is.
 */
export async function findMonitoringScale(tx: EntityManager, patientId: string): Promise<1 | 2 | null> {
  const [row]: { scale: 1 | 2 }[] = await tx.query(
    `select scale from monitoring_scale where patient_id = $1 order by active desc, scale desc limit 1`,
    [patientId],
  )
  return row?.scale ?? null
}
