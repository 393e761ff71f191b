import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { settlePatient } from '../operations/transition/follow-stay.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { watchPatient } from '../operations/plan-alert/watch-plans.js'
import { keepDeath } from '../storage/deaths.js'

/** A death ends every open transition of the patient, and nothing is watched any more. */
export async function onPatientDied(
  deps: CarePlansDeps,
  event: DomainEvent<'patient.died.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, at } = event.payload
    await keepDeath(tx, { patientId, diedAt: new Date(at), toldAt: event.recordedAt })
    await watchPatient(tx, patientId, { config: deps.config, now })
    await takePatientsTurn(tx, patientId)
    await settlePatient(tx, patientId, now)
  })
}
