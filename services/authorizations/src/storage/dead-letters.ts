import { patientFilter } from '@baton/auth/care-relationships'
import type { Verb } from '@baton/auth/reach'
import type { Key, Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { DeadLetter } from '../domain/records.js'
import type { Database, Reader } from './database.js'
import { DeadLetterEntity } from './dead-letter.entity.js'

const COLUMNS = `d.id, d.version, d.authorization_id as "authorizationId", d.patient_id as "patientId", d.submission_id as
  "submissionId", d.reason, d.detail, d.attempts, d.created_at as "createdAt", d.resolved_at as
  "resolvedAt"`

/** The values that order a list of dead letters, newest first. */
export function deadLetterKey(letter: DeadLetter): Key {
  return [letter.createdAt.toISOString(), letter.id]
}

/** One page of the dead letters that the reader may see, newest first, and one row more if there is one. */
export async function listDeadLetters(
  db: Database,
  { viewer, now }: Reader,
  { page, onlyOpen }: { page: Page; onlyOpen: boolean },
): Promise<readonly DeadLetter[]> {
  const mine = patientFilter(viewer, 'deadLetters', { column: 'd.patient_id', now, nextParameter: 5 })
  const [at, id] = page.after ?? []
  return db.query(
    `select ${COLUMNS} from dead_letter d
      where ($1::timestamptz is null or (d.created_at, d.id) < ($1, $2::text))
        and (d.resolved_at is null or not $4::boolean) and (${mine.sql})
      order by d.created_at desc, d.id desc limit $3`,
    [at ?? null, id ?? null, page.first + 1, onlyOpen, ...mine.parameters],
  )
}

/** One dead letter within the viewer's reach; null if there is none. */
export async function findDeadLetter(
  db: Database,
  { viewer, now }: Reader,
  { id, verb }: { id: string; verb: Verb },
): Promise<DeadLetter | null> {
  const mine = patientFilter(viewer, 'deadLetters', { verb, column: 'd.patient_id', now, nextParameter: 2 })
  const [found]: DeadLetter[] = await db.query(
    `select ${COLUMNS} from dead_letter d where d.id = $1 and (${mine.sql})`,
    [id, ...mine.parameters],
  )
  return found ?? null
}

/** Adds a dead letter. */
export async function addDeadLetter(tx: EntityManager, letter: Omit<DeadLetter, 'version'>): Promise<void> {
  await tx.insert(DeadLetterEntity, letter)
}

/** Marks a dead letter as taken up again; false if it was already. */
export async function resolveDeadLetter(tx: EntityManager, id: string, at: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update dead_letter set resolved_at = $2, version = version + 1 where id = $1 and resolved_at is null`,
    [id, at],
  )
  return changed === 1
}

/** Nobody needs to look at what was given up of an authorization any more. */
export async function resolveDeadLetters(
  tx: EntityManager,
  authorizationId: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `update dead_letter set resolved_at = $2, version = version + 1
      where authorization_id = $1 and resolved_at is null`,
    [authorizationId, at],
  )
}
