import { openDatabase } from '@baton/database/open-database'
import type { Started } from './fixtures.js'

/** Empties the tables that measures read, as the owner of the database: the service itself may not. */
export async function forgetFacts({ subgraph }: Started): Promise<void> {
  const [found]: { name: string }[] = await subgraph.db.query('select current_database() as name')
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '')
  url.pathname = `/${found?.name ?? ''}`
  const owner = await openDatabase({ url: url.href, entities: [], applicationName: 'test', poolSize: 1 })
  try {
    await owner.query('truncate fact, patient_fact, clinical_fact, fact_revision, person_fact')
  } finally {
    await owner.destroy()
  }
}
