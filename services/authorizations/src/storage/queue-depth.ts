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
