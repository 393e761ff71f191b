import type { DomainEvent } from '@baton/events/event'
import { handleByPatient, handleOnce } from '@baton/events/handle-once'
import type { EntityManager } from 'typeorm'
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
  const keep = async (tx: EntityManager): Promise<void> =>
    keepStratum(tx, { patientId, birthYear, timeZone, deceased, toldAt: event.recordedAt })
  if (event.type === 'patient.registered.v1' || deceased || !(await wasSaidDead(deps.db, patientId)))
    return void (await handleByPatient(deps, event, keep))
  await handleOnce(deps, event, async (tx) => {
    await keep(tx)
    await takeBackDeath(tx, patientId, { config: deps.config, now: deps.clock.now() })
  })
}
