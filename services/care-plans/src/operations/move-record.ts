import type { EntityManager } from 'typeorm'
import { addStatusChanges } from '../storage/status-changes.js'
import type { Records } from '../storage/records.js'
import type { Actor } from './transition/settle-contacts.js'

interface Stateful {
  readonly id: string
  readonly patientId: string
  readonly version: number
  readonly status: string
}

/** Where a record goes, why, and what else changes with it. */
export interface Move<Row extends Stateful> {
  readonly to: Row['status']
  readonly reason: string | null
  readonly with?: Partial<Row>
}

/** Writes a move that the domain allowed, of a record locked by this transaction, and its line of history. */
export async function moveRecord<Row extends Stateful>(
  { tx, records }: { tx: EntityManager; records: Records<Row> },
  record: Row,
  move: Move<Row>,
  { by, now }: Actor,
): Promise<Row> {
  const { to, reason } = move
  const next = { ...move.with, status: to, statusReason: reason } as unknown as Partial<Row> // a state and its reason
  await records.replace(tx, record, next)
  await addStatusChanges(tx, [{ subjectId: record.id, at: now, by, from: record.status, to, reason }])
  return { ...record, ...next, version: record.version + 1 }
}

/** Writes down in which state something began. */
export async function addFirstStatus(
  tx: EntityManager,
  record: { readonly id: string; readonly status: string },
  { by, now }: Actor,
): Promise<void> {
  const first = { subjectId: record.id, at: now, by, from: null, to: record.status, reason: null }
  await addStatusChanges(tx, [first])
}
