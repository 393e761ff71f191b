import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { PatientsDeps } from '../deps.js'
import { grantCare } from '../operations/staff/grant-care.js'
import { isActiveStaff } from '../storage/directory.js'

/** A colleague who joins a care team may see the patient while the place in the team lasts. */
export async function onCareTeamJoined(
  deps: PatientsDeps,
  joined: DomainEvent<'care-team.joined.v1'>,
): Promise<void> {
  const { patientId, practitionerId, from, until } = joined.payload
  await handleOnce(deps, joined, async (tx) => {
    if (!(await isActiveStaff(tx, practitionerId))) return
    const period = { from: new Date(from), ...(until === null ? {} : { until: new Date(until) }) }
    await grantCare({ tx, deps }, [{ patientId, practitionerId, kind: 'CARE_TEAM' }], period)
  })
}
