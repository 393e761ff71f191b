import { coalescedWrite } from '@baton/database/coalesce'
import { copyRows } from '@baton/database/copy-rows'
import { traceparent } from '@baton/tracing/span'
import type { EntityManager } from 'typeorm'
import { typeid } from 'typeid-js'
import { catalogue } from './catalogue.js'
import type { NewEvent } from './event.js'

/** From here on COPY is cheaper than a statement that carries its rows as JSON. */
const MANY = 100

/** Whether so many events are written by one statement, which needs no transaction. */
export function areOneStatement(events: readonly NewEvent[]): boolean {
  return events.length < MANY
}

/** The columns that are written, in the order in which COPY takes their values. */
const COLUMNS = {
  id: 'text',
  type: 'text',
  subject: 'text',
  patient_id: 'text',
  occurred_at: 'timestamptz',
  recorded_at: 'timestamptz',
  payload: 'jsonb',
  trace: 'text',
}

type OutboxRow = Readonly<Record<keyof typeof COLUMNS, unknown>>

/**
 * Tells the other services, in the transaction of the change: either both commit or neither. A payload that does not
 * fit the catalogue is a bug and throws. Any number of events is one statement.
 */
export async function appendToOutbox(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const trace = traceparent()
  const rows = events.map((event): OutboxRow => ({
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
const append = coalescedWrite(async (tx: EntityManager, lists: readonly (readonly OutboxRow[])[]) => {
  const rows = lists.flat()
  if (rows.length >= MANY) return copyRows(tx, { name: 'outbox', columns: COLUMNS }, rows.map(valuesOf))
  const columns = Object.keys(COLUMNS).join(', ')
  const types = Object.entries(COLUMNS).map(([column, type]) => `${column} ${type}`)
  await tx.query(
    `insert into outbox (${columns}) select ${columns} from jsonb_to_recordset($1::jsonb) as row (${types.join(', ')})`,
    [JSON.stringify(rows)],
  )
})

function valuesOf(row: OutboxRow): readonly unknown[] {
  return [
    row.id,
    row.type,
    row.subject,
    row.patient_id,
    row.occurred_at,
    row.recorded_at,
    row.payload,
    row.trace,
  ]
}
