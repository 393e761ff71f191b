import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { CarePlansDeps } from '../deps.js'
import { returnRows } from '../storage/merged-rows.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { rankAgain } from '../operations/change-queue.js'

/** Two records that were one by mistake: each has its own again. */
export async function onPatientUnmerged(
  deps: CarePlansDeps,
  unmerged: DomainEvent<'patient.unmerged.v1'>,
): Promise<void> {
  const { mergedId, survivorId } = unmerged.payload
  await handleOnce(deps, unmerged, async (tx) => {
    for (const id of [mergedId, survivorId].sort()) await takePatientsTurn(tx, id)
    await returnRows(tx, mergedId)
    await rankAgain(tx, mergedId)
  })
}
