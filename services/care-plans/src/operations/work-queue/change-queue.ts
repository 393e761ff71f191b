import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { NewWorkItem } from '../../domain/work-item.js'
import { findToldInTransaction } from '../../storage/queue-changes.js'
import {
  giveWorkItems,
  labelWorkAgain,
  putWorkItems,
  removeRaisedBy,
  removeWorkItems,
  riskBandOf,
  takeWorkOfPatient,
  type PatientIds,
} from '../../storage/work-items.js'

/*
 * The only way to change the work queue: whoever follows it is told, in the transaction of the change.
 */

/** Puts work on the queue, or brings what is there up to date. */
export async function putOnQueue(tx: EntityManager, items: readonly NewWorkItem[]): Promise<void> {
  await putWorkItems(tx, items)
  const patientIds = items.map(({ patientId }) => patientId)
  await tellQueueChanged(tx, patientIds)
}

/** Takes work off the queue: its cause is gone. */
export async function takeOffQueue(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tellQueueChanged(tx, await removeWorkItems(tx, ids))
}

/** Takes work of a key off the queue that was raised by an instant; what was raised again later stays. */
export async function takeRaisedOffQueue(tx: EntityManager, key: string, at: Date): Promise<void> {
  await tellQueueChanged(tx, await removeRaisedBy(tx, key, at))
}

/** Gives all work about a subject to somebody. */
export async function giveOnQueue(
  tx: EntityManager,
  given: { subjectId: string; ownerId: string },
): Promise<void> {
  await tellQueueChanged(tx, await giveWorkItems(tx, given))
}

/** Ranks a patient's work again under the risk band that is known now. */
export async function rankAgain(tx: EntityManager, patientId: string): Promise<void> {
  await putOnQueue(tx, await takeWorkOfPatient(tx, patientId))
}

/** Ranks that work of a patient again which stands under another risk band than the one that is known now. */
export async function rankByRisk(tx: EntityManager, patientId: string): Promise<void> {
  const band = await riskBandOf(tx, patientId)
  const work = await takeWorkOfPatient(tx, patientId)
  await putOnQueue(
    tx,
    work.filter(({ riskBand }) => riskBand !== band),
  )
}

/** Shows a patient's work to whom the labels let that are known now of what it stems from. */
export async function labelQueue(tx: EntityManager, patientId: string): Promise<void> {
  await tellQueueChanged(tx, await labelWorkAgain(tx, patientId))
}

const TYPE = 'work-queue.changed.v1'

/** Once is enough for a transaction. It only wakes who looks at the queue, so its time is that of the database. */
async function tellQueueChanged(tx: EntityManager, patientIds: PatientIds): Promise<void> {
  for (const patientId of new Set(patientIds)) {
    const { told, now } = await findToldInTransaction(tx, { type: TYPE, patientId })
    if (told) continue
    const about = { subject: patientId ?? 'work-queue', patientId, occurredAt: now, recordedAt: now }
    await appendToOutbox(tx, [event(TYPE, { ...about, payload: { patientId } })])
  }
}
