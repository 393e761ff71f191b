import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { keepMonitoringScale } from '../storage/monitoring-scales.js'
import { findSurvivorId } from '../storage/patients.js'

/** Forms that name no scale of oxygen saturation are scored by the one that the monitoring plan says. */
export async function onMonitoringMoved(
  deps: PatientsDeps,
  moved: DomainEvent<'monitoring.moved.v1'>,
): Promise<void> {
  await handleOnce(deps, moved, async (tx) => {
    await keepMonitoringScale(tx, await findSurvivorId(tx, moved.payload.patientId), moved.payload)
  })
}
