import type { EntityManager } from 'typeorm'

/** Remembers that a deadline of another service ended. Starts and ends of one deadline take turns. */
export async function rememberEnd(tx: EntityManager, id: string, endedAt: Date): Promise<void> {
  await takeTurn(tx, id)
  await tx.query('insert into ended_deadline (id, ended_at) values ($1, $2) on conflict do nothing', [
    id,
    endedAt,
  ])
}

/** Whether a deadline of another service has ended already. Starts and ends of one deadline take turns. */
export async function hasEnded(tx: EntityManager, id: string): Promise<boolean> {
  await takeTurn(tx, id)
  const rows: unknown[] = await tx.query('select 1 from ended_deadline where id = $1', [id])
  return rows.length > 0
}

async function takeTurn(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('deadline ' || $1, 0))`, [id])
}
