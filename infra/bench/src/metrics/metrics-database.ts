import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASES, OWNER_ROLE, provision, ROLES } from '@baton/database/provision'
import { startPostgres } from '@baton/local/embedded-postgres'
import { migrateOne, urlFor } from '@baton/local/migrate'
import pg from 'pg'

const PASSWORD = 'baton-bench'

/** The database of metrics, migrated and empty, on a server of its own. */
export interface MetricsDatabase {
  /** As the service itself. */
  readonly serviceUrl: string
  /** As the superuser, connected. */
  readonly owner: pg.Client
}

/** Starts a Postgres that holds the tables of metrics, uses it, and takes it down. */
export async function withMetricsDatabase(use: (database: MetricsDatabase) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-bench-'))
  const postgres = await startPostgres({ dir, password: PASSWORD, forgetful: true })
  try {
    const passwords = Object.fromEntries(ROLES.map((role) => [role, PASSWORD]))
    await provision({ adminUrl: postgres.url, passwords })
    const login = { password: PASSWORD, database: 'metrics' }
    await migrateOne('metrics', urlFor(postgres.url, { ...login, role: OWNER_ROLE }))
    const owner = new pg.Client({ connectionString: urlFor(postgres.url, { ...login, role: 'postgres' }) })
    await owner.connect()
    try {
      await use({ serviceUrl: urlFor(postgres.url, { ...login, role: DATABASES.metrics }), owner })
    } finally {
      await owner.end()
    }
  } finally {
    await postgres.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
