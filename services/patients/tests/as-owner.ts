import { readFileSync } from 'node:fs'
import { openDatabase } from '@baton/database/open-database'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import type { PatientsDeps } from '../src/deps.js'

/** Runs SQL as the owner of the tables: the service itself may not change all of them. */
export async function asOwner({ db }: TestSubgraph<PatientsDeps>, sql: string): Promise<void> {
  const [found]: { name: string }[] = await db.query('select current_database() as name')
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '')
  url.pathname = `/${found?.name ?? ''}`
  const owner = await openDatabase({ url: url.href, entities: [], applicationName: 'test', poolSize: 1 })
  try {
    await owner.query(sql)
  } finally {
    await owner.destroy()
  }
}

/** Runs a migration once more, over rows as they stood before it; the part from some words on, where tables are there already. */
export async function migrateAgain(
  patients: TestSubgraph<PatientsDeps>,
  name: string,
  from = '',
): Promise<void> {
  const file = new URL(`../src/storage/migrations/${name}.sql`, import.meta.url)
  const sql = readFileSync(file, 'utf8')
  await asOwner(patients, sql.slice(sql.indexOf(from)))
}
