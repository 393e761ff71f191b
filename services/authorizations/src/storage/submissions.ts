import { coalescedWrite } from '@baton/database/coalesce'
import { updateRows, type RowChange } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { Submission } from '../domain/submission.js'
import type { Database } from './database.js'
import { SubmissionEntity } from './submission.entity.js'

/** Every column, of the table as `s`. */
export const COLUMNS = `s.id, s.authorization_id as "authorizationId", s.payer_id as "payerId", s.request_version as
  "requestVersion", s.kind, s.urgency, s.submission_key as "submissionKey", s.trace, s.status, s.attempts,
  s.inquiries, s.claims, s.next_attempt_at as "nextAttemptAt", s.lease_until as "leaseUntil", s.snapshot,
  s.snapshot_hash as "snapshotHash", s.queued_at as "queuedAt", s.sent_at as "sentAt", s.answered_at as
  "answeredAt", s.problem`

/** Lists leave out what was sent: it names a person, and nobody asks for it there. */
const LISTED = COLUMNS.replace('s.snapshot,', 'null as snapshot,')

/** The submissions of these authorizations without their snapshots, oldest first. One statement. */
export async function findSubmissions(
  db: Database,
  authorizationIds: readonly string[],
): Promise<readonly Submission[]> {
  return db.query(
    `select ${LISTED} from submission s where s.authorization_id = any($1) order by s.queued_at, s.id`,
    [authorizationIds],
  )
}

/** One submission; null if there is none. */
export async function findSubmission(db: Database, id: string): Promise<Submission | null> {
  const [found]: Submission[] = await db.query(`select ${COLUMNS} from submission s where s.id = $1`, [id])
  return found ?? null
}

/** The submission to a payer with this trace number; null if there is none. */
export async function findByTrace(db: Database, payerId: string, trace: string): Promise<Submission | null> {
  const [found]: Submission[] = await db.query(
    `select ${COLUMNS} from submission s where s.trace = $1 and s.payer_id = $2`,
    [trace, payerId],
  )
  return found ?? null
}

/** Adds a submission. The database refuses a second one of the same request version. */
export async function addSubmission(tx: EntityManager, submission: Submission): Promise<void> {
  await tx.insert(SubmissionEntity, submission)
}

/** Changes a submission. */
export async function changeSubmission(
  tx: EntityManager,
  id: string,
  change: Partial<Omit<Submission, 'id' | 'trace' | 'submissionKey'>>,
): Promise<void> {
  await changeEach(tx, { id, change })
}

const changeEach = coalescedWrite(async (tx: EntityManager, changes: readonly RowChange<Submission>[]) => {
  await updateRows(tx, SubmissionEntity, changes)
})

/** Moves what waits of an authorization forward or back among what waits for its payer. */
export async function setUrgency(
  tx: EntityManager,
  authorizationId: string,
  urgency: Submission['urgency'],
): Promise<void> {
  await tx.query(
    `update submission set urgency = $2 where authorization_id = $1 and next_attempt_at is not null`,
    [authorizationId, urgency],
  )
}

/** Nothing of an authorization is sent or asked about any more. */
export async function stopSubmissions(tx: EntityManager, authorizationId: string): Promise<void> {
  await tx.query(
    `update submission set next_attempt_at = null where authorization_id = $1 and next_attempt_at is not null`,
    [authorizationId],
  )
}

/** How many of a payer's latest sends in the last five minutes failed to reach it, counted back to the last answer. */
export async function failuresInARow(tx: EntityManager, payerId: string, at: Date): Promise<number> {
  const [row]: { failures: number }[] = await tx.query(
    `select count(*)::int as failures from submission s
      where s.payer_id = $1 and s.problem = 'PAYER_UNREACHABLE' and s.sent_at > $2::timestamptz - interval '5 minutes'
        and s.sent_at > coalesce((select max(answered_at) from submission d where d.payer_id = $1), '-infinity')`,
    [payerId, at],
  )
  return row?.failures ?? 0
}
