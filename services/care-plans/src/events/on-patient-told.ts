import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { keepStratum } from '../storage/patient-strata.js'

/** Keeps the age and the zone of a patient, which scores and clocks need. */
export async function onPatientTold(
  deps: Deps,
  event: DomainEvent<'patient.registered.v1' | 'patient.updated.v1'>,
): Promise<void> {
  await handleByPatient(deps, event, async (tx) => {
    const { patientId, birthYear, timeZone } = event.payload
    await keepStratum(tx, { patientId, birthYear, timeZone, toldAt: event.recordedAt })
  })
}
