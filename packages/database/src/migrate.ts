import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Which database gets which folders of hand-written SQL. */
export interface MigrateRequest {
  /** postgres:// URL with the owner's role. */
  url: string
  /** Runtime role that gets row rights on every table these migrations create. */
  appRole: string
  /** Folders of `0001-what.sql` files, applied in this order, each folder in name order. */
  folders: readonly URL[]
}

/** One advisory lock for all migrations of a database: two replicas that start at once take turns. */
const MIGRATION_LOCK = 7_203_114

/**
 * Brings a database up to date. Each file runs once, in a transaction of its own; a file that was changed after it
 * ran is refused by name. Returns the names of the files that ran now.
 */
export async function migrateDatabase(request: MigrateRequest): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: request.url, application_name: 'baton-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await prepare(client, request.appRole)
    const ran: string[] = []
    for (const file of await filesOf(request.folders)) {
      if (await apply(client, file)) ran.push(file.name)
    }
    return ran
  } finally {
    await client.end()
  }
}

async function prepare(client: pg.Client, appRole: string): Promise<void> {
  const role = pg.escapeIdentifier(appRole)
  await client.query(`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  await client.query(`revoke create on schema public from public`)
  await client.query(`grant usage on schema public to ${role}`)
  await client.query(
    `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
  )
  await client.query(`alter default privileges in schema public grant usage, select on sequences to ${role}`)
}

interface MigrationFile {
  name: string
  sql: string
  checksum: string
}

async function filesOf(folders: readonly URL[]): Promise<readonly MigrationFile[]> {
  const files: MigrationFile[] = []
  for (const folder of folders) {
    const path = fileURLToPath(folder)
    const owner = ownerOf(path)
    for (const file of (await readdir(path)).filter((name) => name.endsWith('.sql')).sort()) {
      const sql = await readFile(new URL(file, folder), 'utf8')
      files.push({ name: `${owner}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') })
    }
  }
  return files
}

/** `packages/events/migrations` -> `events`; `services/patients/src/storage/migrations` -> `patients`. */
function ownerOf(path: string): string {
  const parent = dirname(path.replace(/\/$/, ''))
  const home = parent.endsWith('/src/storage') ? dirname(dirname(parent)) : parent
  return basename(path) === 'migrations' ? basename(home) : `${basename(home)}-${basename(path)}`
}

async function apply(client: pg.Client, file: MigrationFile): Promise<boolean> {
  const known = await client.query<{ checksum: string }>(
    'select checksum from schema_migration where name = $1',
    [file.name],
  )
  const before = known.rows[0]
  if (before && before.checksum === file.checksum) return false
  if (before) {
    throw new Error(
      `Migration ${file.name} was changed after it ran: write a new one instead, and restore this one.`,
    )
  }
  await client.query('begin')
  try {
    await client.query(file.sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      file.name,
      file.checksum,
    ])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file.name} failed and changed nothing.`, { cause: error })
  }
}
