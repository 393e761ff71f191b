import { newId } from '@baton/service-kit/ids'
import type { DataSource, EntityManager } from 'typeorm'
import type { StatusChange } from '../domain/status-change.js'

/** Writes a step down. */
export async function addStatusChange(
  tx: EntityManager,
  { subjectId, at, by, from, to, reason }: Omit<StatusChange, 'id'>,
): Promise<void> {
  await tx.query(
    `insert into status_change (id, subject_id, at, by, from_status, to_status, reason) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId('change'), subjectId, at, by, from, to, reason],
  )
}

/** The steps of things, in order. */
export async function listStatusChanges(
  db: DataSource,
  subjectIds: readonly string[],
): Promise<readonly StatusChange[]> {
  return db.query(
    `select id, subject_id as "subjectId", at, by, from_status as "from", to_status as "to", reason
       from status_change where subject_id = any ($1) order by subject_id, id`,
    [subjectIds],
  )
}
