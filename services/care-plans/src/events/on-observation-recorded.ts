import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { takeMeasurements } from '../operations/goal/take-measurements.js'
import { isRetracted } from '../storage/retracted-assessments.js'
import { labelledAmong } from '../storage/record-labels.js'

/** A measured value checks the goals that are measured by it, and what the plans in force watch. */
export async function onObservationRecorded(
  { config, ...deps }: CarePlansDeps,
  event: DomainEvent<'observation.recorded.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { observationId: sourceId, patientId, code, value, unit, at, sensitivity = 'NONE' } = event.payload
    // A goal shows each of its checks to whoever sees the plan: what has a label is none.
    if (value === null || sensitivity !== 'NONE' || (await labelledAmong(tx, [sourceId])).size > 0) return
    if (await isRetracted(tx, { patientId, sourceId })) return // taken back before the telling came
    const known = { patientId, ...code, value, unit, at: new Date(at), recordedAt: now }
    await takeMeasurements(tx, [{ ...known, source: 'OBSERVATION', sourceId }], { config, now })
  })
}
