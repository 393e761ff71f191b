import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { takeBackDeath } from '../operations/transition/take-back-death.js'
import { wasSaidDead } from '../storage/deaths.js'
import { keepStratum } from '../storage/patient-strata.js'

/**
 * Keeps the age and the zone of a patient, which scores and clocks need. Who was said to have died and is told of as living is
 * looked after again.
 */
export async function onPatientTold(
  deps: CarePlansDeps,
  event: DomainEvent<'patient.registered.v1' | 'patient.updated.v1'>,
): Promise<void> {
  const { patientId, birthYear, timeZone, deceased } = event.payload
  await handleByPatient(deps, event, async (tx) => {
    await keepStratum(tx, { patientId, birthYear, timeZone, deceased, toldAt: event.recordedAt })
    if (deceased || event.type === 'patient.registered.v1' || !(await wasSaidDead(tx, patientId))) return
    await takeBackDeath(tx, patientId, { config: deps.config, now: deps.clock.now() })
  })
}
