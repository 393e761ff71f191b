import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { PatientsDeps } from '../deps.js'
import { endCare } from '../operations/staff/grant-care.js'

/** What a place in a care team opened closes with it, everywhere. */
export async function onCareTeamLeft(
  deps: PatientsDeps,
  left: DomainEvent<'care-team.left.v1'>,
): Promise<void> {
  const { patientId, practitionerId, from } = left.payload
  await handleOnce(deps, left, async (tx) => {
    await endCare({ tx, deps }, [{ patientId, practitionerId, kind: 'CARE_TEAM', startsAt: new Date(from) }])
  })
}
