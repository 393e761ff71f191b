import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { SYSTEM } from '../domain/status-change.js'
import { checkGoalsAgain } from '../operations/goal/check-goals-again.js'
import { goalsCheckedBy, keepRetraction } from '../storage/retracted-assessments.js'

/** A measurement that was an error checks no goal any more, and no alert of a plan looks at it. */
export async function onObservationRetracted(
  deps: CarePlansDeps,
  event: DomainEvent<'observation.retracted.v1'>,
): Promise<void> {
  const { patientId, observationId: sourceId } = event.payload
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, async (tx) => {
    await keepRetraction(tx, { patientId, sourceId, retractedAt: event.recordedAt })
    await checkGoalsAgain(tx, await goalsCheckedBy(tx, { patientId, sourceId }), actor)
  })
}
