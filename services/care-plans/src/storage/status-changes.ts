import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { NewStatusChange, StatusChange } from '../domain/status-change.js'
import type { Database } from './reader.js'
import { StatusChangeEntity } from './status-change.entity.js'

/** Writes steps down, in order. */
export async function addStatusChanges(
  tx: EntityManager,
  changes: readonly NewStatusChange[],
): Promise<void> {
  if (changes.length === 0) return
  await tx.insert(
    StatusChangeEntity,
    changes.map((change) => ({ id: newId('status_change'), ...change })),
  )
}

/** The steps of these subjects, oldest first. One statement. */
export async function findStatusChanges(
  db: Database,
  subjectIds: readonly string[],
): Promise<readonly StatusChange[]> {
  return db.query(
    `select id, subject_id as "subjectId", at, by, from_status as "from", to_status as "to", reason
       from status_change where subject_id = any($1) order by at, id`,
    [subjectIds],
  )
}
