import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { rankAgain } from '../operations/work-queue/change-queue.js'
import { keepBestTimes } from '../storage/best-times.js'
import { takePatientsTurn } from '../storage/patient-risks.js'

/** A patient said when calls are liked: whoever works from the queue sees it there, and whoever follows the queue is woken. */
export async function onBestTimesTold(
  deps: CarePlansDeps,
  event: DomainEvent<'best-times.told.v1'>,
): Promise<void> {
  const { patientId, bestTimes: hours } = event.payload
  await handleOnce(deps, event, async (tx) => {
    await takePatientsTurn(tx, patientId)
    await keepBestTimes(tx, { patientId, hours, toldAt: event.recordedAt })
    await rankAgain(tx, patientId)
  })
}
