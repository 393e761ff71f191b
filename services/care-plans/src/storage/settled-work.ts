import type { EntityManager } from 'typeorm'

/** Remembers that work of another service was settled. Words about one key take turns. */
export async function rememberSettled(tx: EntityManager, key: string, at: Date): Promise<void> {
  await takeTurn(tx, key)
  await tx.query(
    `insert into settled_work (key, settled_at) values ($1, $2)
     on conflict (key) do update set settled_at = greatest(settled_work.settled_at, excluded.settled_at)`,
    [key, at],
  )
}

/** Whether work was settled at or after an instant. Words about one key take turns. */
export async function isSettledSince(tx: EntityManager, key: string, at: Date): Promise<boolean> {
  await takeTurn(tx, key)
  const rows: unknown[] = await tx.query('select 1 from settled_work where key = $1 and settled_at >= $2', [
    key,
    at,
  ])
  return rows.length > 0
}

async function takeTurn(tx: EntityManager, key: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('work ' || $1, 0))`, [key])
}
