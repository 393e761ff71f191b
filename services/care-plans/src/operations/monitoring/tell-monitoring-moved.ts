import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { MonitoringPlan } from '../../domain/monitoring.js'

/** Tells where a monitoring plan stands, and its scale of oxygen saturation: forms that name none are scored by it (0302). */
export async function tellMonitoringMoved(
  tx: EntityManager,
  { id: planId, patientId, status, spo2Scale }: MonitoringPlan,
  now: Date,
): Promise<void> {
  const scale = spo2Scale === 2 ? 2 : 1
  const payload = { planId, patientId, status, spo2Scale: scale, at: now.toISOString() } as const
  const about = { subject: planId, patientId, occurredAt: now, recordedAt: now }
  await appendToOutbox(tx, [event('monitoring.moved.v1', { ...about, payload })])
}
