import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { DATABASES, type DatabaseName } from '@baton/database/provision'
import type { TestDatabase } from '@baton/testing/stores'
import { testDatabase } from '@baton/testing/test-database'
import pg from 'pg'

let databases: Readonly<Record<'patients' | 'referrals' | 'clock', TestDatabase>>
beforeAll(async () => {
  const [patients, referrals, clock] = await Promise.all(['patients', 'referrals', 'clock'].map(testDatabase))
  if (!patients || !referrals || !clock) throw new Error('There are no test databases.')
  databases = { patients, referrals, clock }
})
afterAll(() => Promise.all(Object.values(databases).map((one) => one.drop())))

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'test' })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** The address of another service's database, signed in as this one. */
function elsewhere(own: TestDatabase, other: TestDatabase): string {
  return Object.assign(new URL(own.url), { pathname: new URL(other.url).pathname }).toString()
}

test('a service may make no table in its database, not even a temporary one', async () => {
  for (const table of ['create temporary table mine (id text)', 'create table mine (id text)']) {
    await expect(as(databases.patients.url, (client) => client.query(table))).rejects.toMatchObject({
      code: '42501',
    })
  }
})

test('a service enters no database but its own and that of the clock', async () => {
  const { patients, referrals, clock } = databases
  const enter = async (url: string): Promise<unknown> => as(url, (client) => client.query('select 1'))
  await expect(enter(elsewhere(patients, referrals))).rejects.toMatchObject({ code: '42501' })
  await expect(enter(elsewhere(referrals, patients))).rejects.toMatchObject({ code: '42501' })
  await expect(enter(elsewhere(patients, clock))).resolves.toBeDefined()
})

test('a database of a test is as closed as the one that was provisioned', async () => {
  const rightsOf = async (name: string): Promise<readonly string[]> =>
    as(process.env['TEST_DATABASE_URL'] ?? '', async (client) => {
      const { rows } = await client.query<{ entry: string }>(
        'select unnest(datacl)::text as entry from pg_database where datname = $1 order by 1',
        [name],
      )
      return rows.map(({ entry }) => entry)
    })
  for (const name of ['patients', 'referrals', 'clock'] satisfies DatabaseName[]) {
    const rights = await rightsOf(new URL(databases[name].url).pathname.slice(1))
    expect(rights).toEqual(await rightsOf(`template_${name}`))
    expect(rights.some((entry) => entry.startsWith(`${DATABASES[name]}=c/`))).toBe(true)
  }
})
