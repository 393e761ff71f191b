import type { Database } from './database.js'

/** So many of the latest decisions of a payer say how it decides. */
const LATEST = 200

/** Hours from receipt to decision of a payer's latest decisions of a priority; the key is `<payer id> <priority>`. */
export async function findPastHours(db: Database, key: string): Promise<readonly number[]> {
  const [payerId, priority] = key.split(' ')
  const rows: { hours: number }[] = await db.query(
    `select extract(epoch from a.decided_at - a.submitted_at)::float8 / 3600 as hours from prior_authorization a
      where a.payer_id = $1 and a.priority = $2 and a.decided_at is not null and a.submitted_at is not null
      order by a.decided_at desc limit ${LATEST}`,
    [payerId, priority],
  )
  return rows.map((row) => row.hours)
}
