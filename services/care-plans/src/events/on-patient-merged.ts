import { moveRows, moveRowsBack } from '@baton/auth/patient-merges'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { EntityManager } from 'typeorm'
import type { CarePlansDeps } from '../deps.js'
import { rankAgain } from '../operations/work-queue/change-queue.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { deleteQueueRowsOf } from '../storage/work-items.js'

/** Plans, tasks, notes and transitions of a merged record are the survivor's, and so is their place in the queue. */
export async function onPatientMerged(
  deps: CarePlansDeps,
  event: DomainEvent<'patient.merged.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => queueAgain(tx, event.payload, () => moveRows(tx, event.payload)))
}

/** Two records that were one by mistake: each has its own again. */
export async function onPatientUnmerged(
  deps: CarePlansDeps,
  event: DomainEvent<'patient.unmerged.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) =>
    queueAgain(tx, event.payload, () => moveRowsBack(tx, event.payload.mergedId)),
  )
}

interface Both {
  readonly survivorId: string
  readonly mergedId: string
}

/** The queue of each reader follows from whom a piece of work is about: the rows of both go and are put there anew. */
async function queueAgain(tx: EntityManager, both: Both, move: () => Promise<void>): Promise<void> {
  const ids = [both.mergedId, both.survivorId].sort()
  for (const id of ids) await takePatientsTurn(tx, id)
  await deleteQueueRowsOf(tx, ids)
  await move()
  for (const id of ids) await rankAgain(tx, id)
}
