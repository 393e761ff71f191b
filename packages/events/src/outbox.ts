import { coalescedWrite } from '@baton/database/coalesce'
import { traceparent } from '@baton/tracing/span'
import type { EntityManager } from 'typeorm'
import { typeid } from 'typeid-js'
import { catalogue } from './catalogue.js'
import type { NewEvent } from './event.js'

/**
 * Tells the other services, in the transaction of the change: either both commit or neither. A payload that does not
 * fit the catalogue is a bug and throws. Any number of events is one statement.
 */
export async function appendToOutbox(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const trace = traceparent()
  const rows = events.map((event) => ({
    id: typeid('event').toString(),
    type: event.type,
    subject: event.subject,
    patient_id: event.patientId,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
    payload: catalogue[event.type].parse(event.payload),
    trace,
  }))
  await append(tx, rows)
}

/** What operations of one transaction tell at once is one statement. */
const append = coalescedWrite(async (tx: EntityManager, lists: readonly (readonly object[])[]) => {
  await tx.query(
    `insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload, trace)
     select id, type, subject, patient_id, occurred_at, recorded_at, payload, trace
       from jsonb_to_recordset($1::jsonb) as row (id text, type text, subject text, patient_id text,
            occurred_at timestamptz, recorded_at timestamptz, payload jsonb, trace text)`,
    [JSON.stringify(lists.flat())],
  )
})
