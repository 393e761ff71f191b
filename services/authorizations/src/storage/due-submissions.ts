import { coalesced, inOrderOf } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import { JOBS_A_PLACE } from '../domain/payer.js'
import type { Submission } from '../domain/submission.js'
import type { Database } from './database.js'
import { COLUMNS } from './submissions.js'

/** Times on the two clocks: `now` is the product's, `wallNow` the machine's, which leases go by. */
export interface Moment {
  readonly now: Date
  readonly wallNow: Date
}

/** Due and held by no job. */
const FREE = `s.next_attempt_at <= $1 and (s.lease_until is null or s.lease_until < $2)`

/** Neither paused by us nor asking to be left alone. */
const OPEN = `p.paused_at is null and (p.held_until is null or p.held_until <= $1)`

/** How many more requests a payer takes in this minute; null where it does not count. */
const LEFT = `case when p.rate_per_minute is not null then p.rate_per_minute - (
  select count(*)::int from submission r
   where r.payer_id = p.id and r.sent_at > $1::timestamptz - interval '1 minute') end`

/** A submission whose turn has come. */
export type DueSubmission = Pick<
  Submission,
  'id' | 'authorizationId' | 'payerId' | 'submissionKey' | 'urgency'
>

/** What the process works at already. */
export interface UnderWay {
  readonly payerIds: readonly string[]
  readonly submissionIds: readonly string[]
}

/**
 * Submissions whose turn has come, that no job holds and whose payer may be asked: of each payer as many as one process
 * has use for beside what it works at, so that a slow one holds up no other; expedited first, then longest waiting.
 */
export async function findDueSubmissions(
  db: Database,
  { now, wallNow }: Moment,
  { payerIds, submissionIds }: UnderWay,
): Promise<readonly DueSubmission[]> {
  return db.query(
    `with open as (select p.id, p.concurrency, ${LEFT} as places from payer p where ${OPEN}),
          busy as (select id, count(*)::int as jobs from unnest($3::text[]) as id group by id)
     select due.* from open p left join busy on busy.id = p.id
      cross join lateral (
        select s.id, s.authorization_id as "authorizationId", s.payer_id as "payerId",
               s.submission_key as "submissionKey", s.urgency
          from submission s
         where s.payer_id = p.id and ${FREE} and s.id <> all($4)
         order by s.urgency, s.next_attempt_at
         limit greatest(0, least($5 * p.concurrency - coalesce(busy.jobs, 0), p.places))) due
      order by due.urgency`,
    [now, wallNow, payerIds, submissionIds, JOBS_A_PLACE],
  )
}

/** A due submission that no job holds and whose payer may be asked; null otherwise. Holds nothing yet. */
export const findFree = coalesced(
  async (
    db: Database,
    asked: readonly (Moment & { id: string })[],
  ): Promise<readonly (Submission | null)[]> => {
    const [first] = asked
    if (!first) return []
    const ids = asked.map(({ id }) => id)
    const free: Submission[] = await db.query(
      `select ${COLUMNS} from submission s join payer p on p.id = s.payer_id
        where s.id = any($3) and ${FREE} and ${OPEN} and coalesce(${LEFT}, 1) > 0`,
      [first.now, first.wallNow, ids],
    )
    return inOrderOf(ids, free, ({ id }) => id)
  },
)

/** What a job holds until its lease ends. */
export interface Claim extends Moment {
  readonly id: string
  readonly leaseUntil: Date
}

/**
 * Takes up a submission of which nobody knows whether the payer has it, for one job; null when it is not due or another
 * job has it. Always in the same order, so that two that take many never wait for each other.
 */
export const claimUnknown = coalesced(
  async (tx: EntityManager, claims: readonly Claim[]): Promise<readonly (Submission | null)[]> => {
    const [first] = claims
    if (!first) return []
    const ids = claims.map(({ id }) => id)
    const [taken]: [Submission[], number] = await tx.query(
      `with due as (
         select s.id from submission s join payer p on p.id = s.payer_id
          where s.id = any($3) and ${FREE} and ${OPEN} and s.status in ('SENDING', 'RESPONSE_UNKNOWN')
          order by s.id for update of s)
       update submission s
          set lease_until = $4, claims = s.claims + 1,
              inquiries = s.inquiries + case when s.status = 'RESPONSE_UNKNOWN' then 1 else 0 end
         from due where s.id = due.id returning ${COLUMNS}`,
      [first.now, first.wallNow, ids, first.leaseUntil],
    )
    return inOrderOf(ids, taken, ({ id }) => id)
  },
)

/** A submission of a payer; `isCounted` where the payer takes only so many a minute. */
export interface Asking {
  readonly payerId: string
  readonly isCounted: boolean
  readonly now: Date
}

/** Whether a payer may be asked now: of those that ask at once as many as it still takes in this minute. */
export const mayAsk = coalesced(async (tx: EntityManager, asking: readonly Asking[]) => {
  const payerIds = [...new Set(asking.map(({ payerId }) => payerId))]
  if (asking.some(({ isCounted }) => isCounted)) {
    // Who counts at the same time waits here, and then sees what was sent.
    await tx.query(`select 1 from payer where id = any($1) order by id for no key update`, [payerIds])
  }
  const open: { id: string; places: number | null }[] = await tx.query(
    `select p.id, ${LEFT} as places from payer p where p.id = any($2) and ${OPEN}`,
    [asking[0]?.now, payerIds],
  )
  const left = new Map(open.map(({ id, places }) => [id, places ?? Infinity]))
  return asking.map(({ payerId }) => {
    const places = left.get(payerId) ?? 0
    left.set(payerId, places - 1)
    return places > 0
  })
})

/** How a submission is sent: by the job that saw so many claims, with exactly these bytes. */
export interface Sending {
  readonly id: string
  readonly claims: number
  readonly snapshot: string
  readonly snapshotHash: string
  readonly sentAt: Date
  readonly leaseUntil: Date
}

/** Notes what is about to be sent; false where another job took it up since it was read. */
export const markSending = coalesced(async (tx: EntityManager, all: readonly Sending[]) => {
  const [marked]: [{ id: string }[], number] = await tx.query(
    `update submission s
        set status = 'SENDING', attempts = s.attempts + 1, claims = s.claims + 1, sent_at = v.sent_at,
            lease_until = v.lease_until, snapshot = v.snapshot, snapshot_hash = v.hash
       from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
              as v (id, claims, snapshot, hash, sent_at, lease_until)
      where s.id = any($1) and s.id = v.id and s.claims = v.claims returning s.id`,
    [
      all.map(({ id }) => id),
      all.map(({ claims }) => claims),
      all.map(({ snapshot }) => snapshot),
      all.map(({ snapshotHash }) => snapshotHash),
      all.map(({ sentAt }) => sentAt),
      all.map(({ leaseUntil }) => leaseUntil),
    ],
  )
  const ids = new Set(marked.map(({ id }) => id))
  return all.map(({ id }) => ids.has(id))
})

/** A message that was taken up and did not leave this machine. */
type TakenUp = Pick<Submission, 'id' | 'claims'>

/** What was noted as about to be sent waits again; nothing where another job took it up, or the payer told of it. */
export async function takeBack(tx: EntityManager, { id, claims }: TakenUp, now: Date): Promise<void> {
  await tx.query(
    `update submission
        set status = 'QUEUED', attempts = attempts - 1, claims = claims + 1, next_attempt_at = $3, lease_until = null
      where id = $1 and claims = $2 and status = 'SENDING'`,
    [id, claims, now],
  )
}

/** Gives up a lost message untried, so that anybody may take it up. */
export async function letGoOfUnknown(tx: EntityManager, { id, claims }: TakenUp): Promise<void> {
  await tx.query(
    `update submission
        set claims = claims + 1, lease_until = null,
            inquiries = inquiries - case when status = 'RESPONSE_UNKNOWN' then 1 else 0 end
      where id = $1 and claims = $2 and status in ('SENDING', 'RESPONSE_UNKNOWN')`,
    [id, claims],
  )
}

/** Takes up a submission that is not sent after all; false where another job took it up since it was read. */
export async function takeUp(tx: EntityManager, { id, claims }: Submission): Promise<boolean> {
  const [rows]: [unknown[], number] = await tx.query(
    `update submission set claims = claims + 1 where id = $1 and claims = $2 returning id`,
    [id, claims],
  )
  return rows.length > 0
}
