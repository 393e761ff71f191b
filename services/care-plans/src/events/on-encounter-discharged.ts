import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { followStay } from '../operations/transition/follow-stay.js'

/** A discharge that qualifies starts the clocks of one transition; a second message about the same stay starts none. */
export async function onEncounterDischarged(
  deps: CarePlansDeps,
  event: DomainEvent<'encounter.discharged.v1'>,
): Promise<void> {
  const counting = { extraClosings: deps.config.extraClosings, now: deps.clock.now() }
  await handleByPatient(deps, event, async (tx) => {
    const { admittedAt, dischargedAt, ...stay } = event.payload
    const at = { admittedAt: new Date(admittedAt), dischargedAt: new Date(dischargedAt) }
    await followStay(tx, { ...stay, ...at, cancelled: false, toldAt: event.recordedAt }, counting)
  })
}
