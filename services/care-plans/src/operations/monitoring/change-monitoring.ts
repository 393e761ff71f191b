import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import { MONITORING_MOVES, readingDueAfter, type MonitoringStatus } from '../../domain/monitoring.js'
import { refuseMove } from '../../domain/moves.js'
import { isKnownSilent, monitoringPlans } from '../../storage/monitoring.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { tellMonitoringMoved } from './tell-monitoring-moved.js'
import { tellReadingsResumed } from './tell-readings.js'
import type { OperationContext } from '../operation-context.js'

/** Which monitoring plan, as the sender saw it, and why. */
export interface MonitoringToChange {
  readonly idempotencyKey?: string | null | undefined
  readonly monitoringPlanId: string
  readonly expectedVersion: number
  readonly reason: string
}

/** Takes a monitoring plan to another state, with the reason. */
export async function changeMonitoring(
  context: OperationContext,
  { operation, input, to }: { operation: string; input: MonitoringToChange; to: MonitoringStatus },
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const statusReason = input.reason.trim()
  if (statusReason === '' || statusReason.length > 500) {
    const message = 'Say why, in 1 to 500 characters.'
    return refused({ kind: 'InvalidInput', message, field: ['input', 'reason'] })
  }
  return change(context, { operation, input }, async (tx) => {
    const which = { id: input.monitoringPlanId, verb: 'update' } as const
    const current = await monitoringPlans.lock(tx, { viewer, now }, which)
    if (!current) return refused({ ...notFound('monitoring plan'), field: ['input', 'monitoringPlanId'] })
    if (current.version !== input.expectedVersion)
      return refused(versionConflict('monitoring plan', current.version))
    const refusal = refuseMove('monitoring plan', MONITORING_MOVES, { from: current.status, to })
    if (refusal) return refused(refusal)
    const readingDueAt = to === 'ACTIVE' ? readingDueAfter(now) : null
    await monitoringPlans.replace(tx, current, { status: to, statusReason, readingDueAt })
    await tellMonitoringMoved(tx, { ...current, status: to }, now)
    await addStatusChanges(tx, [
      { subjectId: current.id, at: now, by: viewer.id, from: current.status, to, reason: statusReason },
    ])
    if (to === 'ON_HOLD' && (await isKnownSilent(tx, current)))
      await tellReadingsResumed(tx, current.patientId, now)
    return done({ id: current.id })
  })
}
