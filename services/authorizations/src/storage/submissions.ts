import { coalesced, coalescedWrite, inOrderOf } from '@baton/database/coalesce'
import { updateRows, type RowChange } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { Submission } from '../domain/submission.js'
import type { Database } from './database.js'
import { SubmissionEntity } from './submission.entity.js'

const COLUMNS = `s.id, s.authorization_id as "authorizationId", s.payer_id as "payerId", s.request_version as
  "requestVersion", s.kind, s.submission_key as "submissionKey", s.trace, s.status, s.attempts,
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

/** Times on the two clocks: `now` is the product's, `wallNow` the machine's, which leases go by. */
export interface Moment {
  readonly now: Date
  readonly wallNow: Date
}

/** Until when a job may hold what it takes. */
export interface Claim extends Moment {
  readonly id: string
  readonly leaseMs: number
}

/** Takes a due submission for one job until its lease ends; null when it is not due or another job has it. */
export const claimSubmission = coalesced(
  async (tx: EntityManager, claims: readonly Claim[]): Promise<readonly (Submission | null)[]> => {
    const [first] = claims
    if (!first) return []
    const ids = claims.map(({ id }) => id)
    const leaseUntil = new Date(first.wallNow.getTime() + first.leaseMs)
    // Who claims at the same time waits here, so that no payer is asked for more than it takes.
    await tx.query(
      `select 1 from payer p where p.id in (select s.payer_id from submission s where s.id = any($1))
        order by p.id for no key update`,
      [ids],
    )
    const [taken]: [Submission[], number] = await tx.query(CLAIM, [ids, first.now, first.wallNow, leaseUntil])
    return inOrderOf(ids, taken, ({ id }) => id)
  },
)

/**
 * What is due and free is taken as far as its payer is open: not paused, not asking to be left alone, and with room
 * among the requests that are under way and those of the last minute. `$2` is the product's clock, `$3` the machine's.
 * A job that takes up a lost answer asks the payer.
 */
const CLAIM = `with due as (
    select s.id, s.payer_id, row_number() over (
             partition by s.payer_id order by (a.priority = 'EXPEDITED') desc, s.next_attempt_at, s.id) as place
      from submission s join prior_authorization a on a.id = s.authorization_id
     where s.id = any($1) and s.next_attempt_at <= $2 and (s.lease_until is null or s.lease_until < $3)),
  room as (
    select p.id, least(
             p.concurrency - (select count(*) from submission u where u.payer_id = p.id and u.lease_until > $3),
             p.rate_per_minute
               - (select count(*) from submission r
                   where r.payer_id = p.id and r.sent_at > $2::timestamptz - interval '1 minute')
               - (select count(*) from submission w
                   where w.payer_id = p.id and w.lease_until > $3 and w.status = 'QUEUED')) as places
      from payer p
     where p.id in (select payer_id from due) and p.paused_at is null
       and (p.held_until is null or p.held_until <= $2))
  update submission s
     set lease_until = $4, claims = s.claims + 1,
         inquiries = s.inquiries + case when s.status = 'RESPONSE_UNKNOWN' then 1 else 0 end
    from due join room on room.id = due.payer_id
   where s.id = due.id and due.place <= room.places
  returning ${COLUMNS}`

/** A submission whose turn has come. */
export interface DueSubmission extends Submission {
  readonly expedited: boolean
}

/**
 * Submissions whose turn has come, that no job holds and whose payer may be asked: of each payer as many as it takes at
 * once, so that a slow one holds up no other; expedited first, then longest waiting.
 */
export async function findDueSubmissions(
  db: Database,
  { now, wallNow }: Moment,
  limit: number,
): Promise<readonly DueSubmission[]> {
  return db.query(
    `select due.* from payer p cross join lateral (
        select ${LISTED}, a.priority = 'EXPEDITED' as expedited
          from submission s join prior_authorization a on a.id = s.authorization_id
         where s.payer_id = p.id and s.next_attempt_at <= $1 and (s.lease_until is null or s.lease_until < $2)
         order by expedited desc, s.next_attempt_at limit 4 * p.concurrency) due
      where p.paused_at is null and (p.held_until is null or p.held_until <= $1)
      order by due.expedited desc, due."nextAttemptAt" limit $3`,
    [now, wallNow, limit],
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
