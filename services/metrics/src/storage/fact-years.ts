import type { DataSource } from 'typeorm'

/** Gives every year up to this one a partition of its own in the tables of facts; nothing happens when all have one. */
export async function addYears(db: DataSource, lastYear: number): Promise<void> {
  for (const table of ['fact', 'clinical_fact'])
    await db.query(`select add_years($1::regclass, $2)`, [table, lastYear])
}
