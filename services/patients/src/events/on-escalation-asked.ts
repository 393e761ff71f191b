import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { PatientsDeps } from '../deps.js'
import { grantCare } from '../operations/staff/grant-care.js'
import { looksAfterUntil } from '../storage/caseloads.js'
import { isActiveStaff } from '../storage/directory.js'

/** Whoever is on call and asked about a patient covers that patient for as long as the escalation says. */
export async function onEscalationAsked(
  deps: PatientsDeps,
  asked: DomainEvent<'escalation.asked.v1'>,
): Promise<void> {
  const { patientId, practitionerId, at, until } = asked.payload
  const period = { from: new Date(at), until: new Date(until) }
  await handleOnce(deps, asked, async (tx) => {
    if (!(await isActiveStaff(tx, practitionerId))) return
    if (await looksAfterUntil(tx, { patientId, practitionerId, ...period })) return
    await grantCare({ tx, deps }, [{ patientId, practitionerId, kind: 'COVERING' }], period)
  })
}
