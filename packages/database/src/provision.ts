import pg from 'pg'

/** Every database of Baton and the one role that uses it at run time. */
export const DATABASES = {
  patients: 'baton_patients',
  care_plans: 'baton_care_plans',
  referrals: 'baton_referrals',
  authorizations: 'baton_authorizations',
  metrics: 'baton_metrics',
  gateway: 'baton_gateway',
  relay: 'baton_relay',
  clock: 'baton_clock',
} as const

/** The name of a database of Baton. */
export type DatabaseName = keyof typeof DATABASES

/** Owns every database and every table; only the migration step uses it. */
export const OWNER_ROLE = 'baton_migrator'

/** The relay reads outboxes and fills inboxes: the one role that may enter several databases. */
export const RELAY_ROLE = 'baton_relay'

/**
 * Reads for the people of partner agencies, under row-level security, inside the referrals database. Nobody signs in
 * as it: the role of the service takes it on for one transaction.
 */
const AGENCY_ROLE = 'baton_referrals_agency'

/** All roles that provisioning creates, each with a password of its own. */
export const ROLES: readonly string[] = [OWNER_ROLE, ...Object.values(DATABASES)]

/** What provisioning needs to know. */
export interface ProvisionRequest {
  /** postgres:// URL of a role that may create roles and databases. */
  adminUrl: string
  /** A password for each of ROLES. */
  passwords: Readonly<Record<string, string>>
  /** Names the databases; `template_patients` in tests. The plain name unless told. */
  databaseName?: (name: DatabaseName) => string
}

/** Creates the roles and databases that are missing and sets the passwords. May run again at any time. */
export async function provision(request: ProvisionRequest): Promise<void> {
  const client = new pg.Client({ connectionString: request.adminUrl, application_name: 'baton-provision' })
  await client.connect()
  try {
    for (const role of ROLES) await ensureRole(client, role, request.passwords[role])
    await ensureAgencyRole(client)
    for (const name of Object.keys(DATABASES) as DatabaseName[]) {
      await ensureDatabase(client, name, request.databaseName?.(name) ?? name)
    }
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, role: string, password: string | undefined): Promise<void> {
  if (!password) throw new Error(`No password was given for the database role ${role}.`)
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = found.rowCount ? 'alter' : 'create'
  await client.query(
    `${verb} role ${pg.escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole password ${pg.escapeLiteral(password)}`,
  )
}

async function ensureAgencyRole(client: pg.Client): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [AGENCY_ROLE])
  if (!found.rowCount) await client.query(`create role ${AGENCY_ROLE} nologin nosuperuser nobypassrls`)
  await client.query(`grant ${AGENCY_ROLE} to ${DATABASES.referrals}`)
}

async function ensureDatabase(client: pg.Client, name: DatabaseName, database: string): Promise<void> {
  const quoted = pg.escapeIdentifier(database)
  const found = await client.query('select 1 from pg_database where datname = $1', [database])
  if (!found.rowCount) await client.query(`create database ${quoted}`)
  await client.query(`alter database ${quoted} owner to ${OWNER_ROLE}`)
  await closeDatabase(client, name, database)
}

/**
 * Lets nobody in but who works there, not even to make a temporary table. A copy of a database begins open to everybody,
 * so tests close theirs in the same words.
 */
export async function closeDatabase(client: pg.Client, name: DatabaseName, database: string): Promise<void> {
  const quoted = pg.escapeIdentifier(database)
  await client.query(`revoke all on database ${quoted} from public`)
  const readers = name === 'clock' ? Object.values(DATABASES) : [DATABASES[name], RELAY_ROLE]
  await client.query(`grant connect on database ${quoted} to ${readers.join(', ')}`)
}
