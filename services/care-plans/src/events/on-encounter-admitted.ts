import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { followStay } from '../operations/transition/follow-stay.js'

/** An admission opens the transition that its discharge will start, and ends an earlier one in a readmission. */
export async function onEncounterAdmitted(
  deps: CarePlansDeps,
  event: DomainEvent<'encounter.admitted.v1'>,
): Promise<void> {
  const counting = { extraClosings: deps.config.extraClosings, now: deps.clock.now() }
  await handleByPatient(deps, event, async (tx) => {
    const { encounterId, patientId, timeZone, sensitivity } = event.payload
    const stay = { encounterId, patientId, timeZone, sensitivity, class: event.payload.class }
    const admittedAt = new Date(event.payload.admittedAt)
    await followStay(tx, { ...stay, admittedAt, toldAt: event.recordedAt }, counting)
  })
}
