import type { RefusedNotification } from '../domain/refused-notification.js'
import type { Database } from './database.js'

/** More in an hour are an attack that the numbers show; each of them is not worth a row. */
const MOST_AN_HOUR = 1_000

/** Keeps that a notification was refused, as long as they are not too many. */
export async function keepRefused(
  db: Database,
  { id, at, payerCode, reason, requestId, bodyHash }: RefusedNotification,
): Promise<void> {
  await db.query(
    `insert into refused_notification (id, at, payer_code, reason, request_id, body_hash)
     select $1, $2, $3, $4, $5, $6
      where (select count(*) from refused_notification where at > $2::timestamptz - interval '1 hour') < $7`,
    [id, at, payerCode, reason, requestId, bodyHash, MOST_AN_HOUR],
  )
}

/** How many were refused within the last hour. */
export async function countRefused(db: Database, now: Date): Promise<Readonly<Record<string, number>>> {
  const [row]: { last_hour: number }[] = await db.query(
    `select count(*)::int as last_hour from refused_notification where at > $1::timestamptz - interval '1 hour'`,
    [now],
  )
  return { last_hour: row?.last_hour ?? 0 }
}
