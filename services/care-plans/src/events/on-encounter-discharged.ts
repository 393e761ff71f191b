import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { whyNoTransition } from '../domain/qualifying-discharge.js'
import { SYSTEM } from '../domain/status-change.js'
import { openEpisode } from '../operations/open-episode.js'

/** A discharge that qualifies opens one transition; a second message about the same stay opens none. */
export async function onEncounterDischarged(
  deps: Deps,
  event: DomainEvent<'encounter.discharged.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, encounterId, timeZone, coordinatorId, disposition } = event.payload
    const dischargedAt = new Date(event.payload.dischargedAt)
    const discharge = { class: event.payload.class, disposition, dischargedAt, timeZone }
    if (whyNoTransition(discharge, now) !== null) return
    await openEpisode(tx, { patientId, encounterId, dischargedAt, timeZone, coordinatorId, by: SYSTEM }, now)
  })
}
