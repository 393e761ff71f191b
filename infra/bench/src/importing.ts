import { setTimeout as pause } from 'node:timers/promises'
import { toNdjson, type Bundle } from '@baton/synthetic/bundle'
import { population } from '@baton/synthetic/population'
import pg from 'pg'
import type { BenchStack } from './bench-stack.js'
import { importText } from './import-text.js'
import { ratioLine } from './report.js'
import { takeTurns, timed } from './rounds.js'

const FILE = { people: 1_000, rounds: 3 }
const LISTENERS = ['care_plans', 'metrics', 'referrals', 'authorizations', 'gateway']
const scratch = 'bench_copy'
const INBOX = 'select count(*) as count from inbox where handled_at is null and dead_at is null'
const COMPARISONS = 'select count(*) as count from duplicate_check'
/** Care gaps that events asked to look at; those of later days may wait. */
const REVIEWS = `select count(*) as count from care_gap_check where due_at = '-infinity'`

/**
 * A file of people, a thousand unless told, through POST /import/fhir, beside COPY of the very rows that this wrote, into tables with the same
 * columns, checks and indexes (no foreign keys, no triggers) in the same database.
 */
export async function importing(stack: BenchStack, file = FILE): Promise<string> {
  const { rounds } = file
  const people = [...population(60 + file.people * (rounds + 1))].slice(60)
  const superuser = new pg.Client({ connectionString: stack.databaseUrl('patients') })
  await superuser.connect()
  try {
    const before = { xid: '0' }
    const pairs = await takeTurns({
      rounds,
      ours: async () => ours(stack, { superuser, before, bundles: people.splice(0, file.people) }),
      bare: async () => copyRowsSince(stack, { superuser, xid: before.xid }),
    })
    return ratioLine('import', 'a bare COPY of the same rows', pairs)
  } finally {
    await superuser.query(`drop schema if exists ${scratch} cascade`)
    await superuser.end()
  }
}

interface Round {
  readonly superuser: pg.Client
  readonly before: { xid: string }
  readonly bundles: readonly Bundle[]
}

async function ours(stack: BenchStack, { superuser, before, bundles }: Round): Promise<number> {
  const text = toNdjson(bundles)
  const { rows } = await superuser.query<{ xid: string }>('select pg_current_xact_id()::xid::text as xid')
  before.xid = rows[0]?.xid ?? '0'
  await settled(stack)
  return timed(async () => importText(stack, text))
}

/** Waits until the listeners have done what earlier rounds left to them: they would slow either side. */
async function settled(stack: BenchStack): Promise<void> {
  for (let quiet = 0; quiet < 3; await pause(300)) {
    const left = await Promise.all([
      ...LISTENERS.map(async (name) => waiting(stack.databaseUrl(name), INBOX)),
      waiting(stack.databaseUrl('patients'), COMPARISONS),
      waiting(stack.databaseUrl('metrics'), REVIEWS),
    ])
    quiet = left.every((count) => count === 0) ? quiet + 1 : 0
  }
}

async function waiting(connectionString: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>(sql)
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}

/** Copies out every row written since a transaction, then times copying them in, in one transaction. */
async function copyRowsSince(
  stack: BenchStack,
  { superuser, xid }: { superuser: pg.Client; xid: string },
): Promise<number> {
  await superuser.query(`drop schema if exists ${scratch} cascade; create schema ${scratch}`)
  const files = await copyOut(superuser, xid)
  await settled(stack)
  return timed(async () => {
    await superuser.query('begin')
    for (const { table, file } of files) await superuser.query(`copy ${scratch}.${table} from '${file}'`)
    await superuser.query('commit')
  })
}

async function copyOut(superuser: pg.Client, xid: string): Promise<{ table: string; file: string }[]> {
  const tables = await superuser.query<{ name: string; folder: string }>(
    `select quote_ident(tablename) as name, current_setting('data_directory') as folder
       from pg_tables where schemaname = 'public'`,
  )
  const files = tables.rows.map(({ name, folder }) => ({ table: name, file: `${folder}/bench-${name}.copy` }))
  for (const { table, file } of files) {
    await superuser.query(
      `create table ${scratch}.${table} (like public.${table} including all excluding identity excluding generated)`,
    )
    await superuser.query(
      `copy (select * from public.${table} where age(xmin) < age('${xid}'::xid)) to '${file}'`,
    )
  }
  return files
}
