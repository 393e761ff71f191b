import type { Database } from './database.js'

/** What waits to be sent or asked about: how many are due, how long the longest has been, how many are unknown. */
export async function readQueueDepth(db: Database, now: Date): Promise<Readonly<Record<string, number>>> {
  const [row]: Record<string, number>[] = await db.query(
    `select count(*) filter (where next_attempt_at is not null)::int as waiting,
            count(*) filter (where next_attempt_at <= $1)::int as due,
            coalesce(extract(epoch from $1::timestamptz - min(next_attempt_at) filter (where next_attempt_at <= $1)), 0)::float8
              as oldest_due_seconds,
            count(*) filter (where status = 'RESPONSE_UNKNOWN')::int as response_unknown
       from submission where next_attempt_at is not null or status = 'RESPONSE_UNKNOWN'`,
    [now],
  )
  return row ?? {}
}

/** What was given up and waits for a person: how many, and for how long the oldest. */
export async function readDeadLetterDepth(
  db: Database,
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  const [row]: Record<string, number>[] = await db.query(
    `select count(*)::int as open, coalesce(extract(epoch from $1::timestamptz - min(created_at)), 0)::float8 as oldest_seconds
       from dead_letter where resolved_at is null`,
    [now],
  )
  return row ?? {}
}

/** The same of each payer by its code, and whether it may be asked: paused by us (1), or left alone for so many seconds. */
export async function readPayerDepths(
  db: Database,
  now: Date,
): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const rows: ({ code: string } & Record<Exclude<string, 'code'>, number>)[] = await db.query(
    `select p.code, coalesce(s.waiting, 0) as waiting, coalesce(s.due, 0) as due,
            coalesce(s.oldest, 0)::float8 as oldest_due_seconds, (p.paused_at is not null)::int as paused,
            greatest(0, coalesce(extract(epoch from p.held_until - $1::timestamptz), 0))::float8 as held_seconds
       from payer p
       left join (select payer_id, count(*)::int as waiting,
                         count(*) filter (where next_attempt_at <= $1)::int as due,
                         extract(epoch from $1::timestamptz - min(next_attempt_at) filter (where next_attempt_at <= $1)) as oldest
                    from submission where next_attempt_at is not null group by payer_id) s on s.payer_id = p.id`,
    [now],
  )
  return Object.fromEntries(rows.map(({ code, ...numbers }) => [code, numbers]))
}
