import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import {
  closeDatabase,
  DATABASES,
  OWNER_ROLE,
  provision,
  ROLES,
  type DatabaseName,
} from '@baton/database/provision'
import { DATABASE_NAMES, migrateOne, migrationFolders, urlFor } from '@baton/local/migrate'
import pg from 'pg'

/** A database of one test. */
export interface TestDatabase {
  /** As the service's own role: what the service may do, and no more. */
  readonly url: string
  /** As the owner of the tables. */
  readonly ownerUrl: string
  /** Closes its connections and removes it. */
  drop(): Promise<void>
}

/** Guards nothing but throwaway data on the loopback interface. */
export const TEST_PASSWORD = 'baton-test'

const passwords = Object.fromEntries(ROLES.map((role) => [role, TEST_PASSWORD]))
/** Any number; all builders of templates on a server take turns. */
const BUILD_LOCK = 7_203_115

/** What is known of a template, kept as the comment of its database. */
interface Note {
  hash: string
  /** Why its migrations did not run; null when they did. */
  fault: string | null
}

/** A fresh database with all tables of a service (`patients`, `care-plans`, `gateway`, `relay`, `clock` ...). */
export async function createDatabaseFromTemplate(adminUrl: string, service: string): Promise<TestDatabase> {
  const name = databaseNameOf(service)
  const database = `test_${name}_${randomBytes(5).toString('hex')}`
  await asAdmin(adminUrl, async (client) => {
    const fault = (await noteOf(client, name))?.fault
    if (fault) throw new Error(`The migrations of ${service} do not run: ${fault}`)
    await client.query(`create database ${database} template ${templateOf(name)} owner ${OWNER_ROLE}`)
    await closeDatabase(client, name, database)
  })
  const login = { password: TEST_PASSWORD, database }
  return {
    url: urlFor(adminUrl, { ...login, role: DATABASES[name] }),
    ownerUrl: urlFor(adminUrl, { ...login, role: OWNER_ROLE }),
    drop: () => asAdmin(adminUrl, (client) => drop(client, database)),
  }
}

/** Builds the template databases whose migrations changed since they were built. */
export async function buildTemplates(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [BUILD_LOCK])
    const hash = migrationsHash()
    const notes: (Note | null)[] = []
    for (const name of DATABASE_NAMES) notes.push(await noteOf(client, name))
    if (notes.every((note) => note?.hash === hash)) return
    for (const name of DATABASE_NAMES) await drop(client, templateOf(name))
    await provision({ adminUrl, passwords, databaseName: templateOf })
    for (const name of DATABASE_NAMES) {
      const note: Note = { hash, fault: await migrateTemplate(adminUrl, name) }
      await client.query(
        `comment on database ${templateOf(name)} is ${pg.escapeLiteral(JSON.stringify(note))}`,
      )
    }
  })
}

/** Changes whenever a migration or the way of provisioning changes. */
export function migrationsHash(): string {
  const hash = createHash('sha256').update(`${process.version} ${readFileSync(provisionFile, 'utf8')}`)
  for (const name of DATABASE_NAMES) {
    for (const folder of migrationFolders(name)) {
      for (const file of readdirSync(folder).sort())
        hash.update(`${name} ${file} ${readFileSync(new URL(file, folder), 'utf8')}`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

const provisionFile = new URL('../../database/src/provision.ts', import.meta.url)

/** One service whose SQL is wrong must not keep the others from testing: its own tests tell. */
async function migrateTemplate(adminUrl: string, name: DatabaseName): Promise<string | null> {
  try {
    await migrateOne(
      name,
      urlFor(adminUrl, { role: OWNER_ROLE, password: TEST_PASSWORD, database: templateOf(name) }),
    )
    return null
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` ${error.cause.message}` : ''
    return `${error instanceof Error ? error.message : String(error)}${cause}`
  }
}

function databaseNameOf(service: string): DatabaseName {
  const name = DATABASE_NAMES.find((one) => one === service.replaceAll('-', '_'))
  if (!name) throw new Error(`There is no service ${service}.`)
  return name
}

function templateOf(name: DatabaseName): string {
  return `template_${name}`
}

async function noteOf(client: pg.Client, name: DatabaseName): Promise<Note | null> {
  const found = await client.query<{ note: string | null }>(
    `select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`,
    [templateOf(name)],
  )
  const text = found.rows[0]?.note
  return text ? (JSON.parse(text) as Note) : null // written by buildTemplates
}

async function drop(client: pg.Client, database: string): Promise<void> {
  await client.query(`drop database if exists ${database} with (force)`)
}

async function asAdmin(adminUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'baton-test' })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
