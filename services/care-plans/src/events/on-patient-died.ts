import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { settlePatient } from '../operations/follow-stay.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { keepDeath } from '../storage/stays.js'

/** A death ends every open transition of the patient. */
export async function onPatientDied(deps: Deps, event: DomainEvent<'patient.died.v1'>): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, at } = event.payload
    await takePatientsTurn(tx, patientId)
    await keepDeath(tx, { patientId, diedAt: new Date(at) })
    await settlePatient(tx, patientId, now)
  })
}
