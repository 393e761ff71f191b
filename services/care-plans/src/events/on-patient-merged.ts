import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { CarePlansDeps } from '../deps.js'
import { moveRows } from '../storage/merged-rows.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { rankAgain } from '../operations/change-queue.js'

/** Plans, tasks, notes and transitions of a merged record are the survivor's, and so is their place in the queue. */
export async function onPatientMerged(
  deps: CarePlansDeps,
  merged: DomainEvent<'patient.merged.v1'>,
): Promise<void> {
  const { mergedId, survivorId } = merged.payload
  await handleOnce(deps, merged, async (tx) => {
    for (const id of [mergedId, survivorId].sort()) await takePatientsTurn(tx, id)
    await moveRows(tx, { mergedId, survivorId })
    await rankAgain(tx, survivorId)
  })
}
