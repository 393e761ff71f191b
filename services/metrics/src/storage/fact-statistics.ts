import type { DataSource } from 'typeorm'

/** Lets Postgres plan for the facts that there are by now; nothing happens where they have not grown much since the last time. */
export async function countFactsAnew(db: DataSource): Promise<void> {
  await db.query('select count_facts_anew()')
}
