import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'

const TYPE = 'work-queue.changed.v1'

/**
 * Tells, in the transaction of the change, that the work of these patients changed; null for work that concerns none.
 * Once is enough for a transaction. It only wakes who looks at the queue, so its time is that of the database.
 */
export async function tellQueueChanged(
  tx: EntityManager,
  patientIds: readonly (string | null)[],
): Promise<void> {
  for (const patientId of new Set(patientIds)) {
    const [row]: { told: boolean; now: Date }[] = await tx.query(
      `select transaction_timestamp() as now,
              exists (select 1 from outbox where xid = pg_current_xact_id() and type = $1
                         and patient_id is not distinct from $2) as told`,
      [TYPE, patientId],
    )
    if (!row || row.told) continue
    const about = { subject: patientId ?? 'work-queue', patientId, occurredAt: row.now, recordedAt: row.now }
    await appendToOutbox(tx, [event(TYPE, { ...about, payload: { patientId } })])
  }
}
