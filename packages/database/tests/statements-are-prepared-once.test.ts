import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase, type Planned } from '@baton/database/open-database'
import type { TestDatabase } from '@baton/testing/stores'
import { testDatabase } from '@baton/testing/test-database'
import type { DataSource } from 'typeorm'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('patients')
})
afterAll(() => database.drop())

const open = (prepared?: Planned, url = database.url): Promise<DataSource> =>
  openDatabase({
    url,
    entities: [],
    applicationName: 'test',
    poolSize: 1,
    ...(prepared === undefined ? {} : { prepared }),
  })

const DOUBLED = 'select $1::int * 2 as doubled'

/** What Postgres holds ready on the one connection. */
async function heldReady(db: DataSource): Promise<readonly string[]> {
  const rows: { statement: string }[] = await db.query('select statement from pg_prepared_statements')
  return rows.map(({ statement }) => statement)
}

test('a process that says the same again has it prepared once, and answers differ with the values', async () => {
  const db = await open('by-values')
  try {
    expect(await db.query(DOUBLED, [2])).toEqual([{ doubled: 4 }])
    expect(await db.query(DOUBLED, [21])).toEqual([{ doubled: 42 }])
    expect(await heldReady(db)).toEqual([DOUBLED])
  } finally {
    await db.destroy()
  }
})

test('a statement that failed to parse is no hindrance, and a table that changed is planned anew', async () => {
  const db = await open('by-values', database.ownerUrl) // a service may make no table, not even for a moment
  try {
    const one = 'select id from inbox where id = $1'
    await expect(db.query('select nothing from nowhere where id = $1', ['a'])).rejects.toThrow('nowhere')
    expect(await db.query(one, ['a'])).toEqual([])
    await db.transaction(async (tx) => {
      await tx.query('create temporary table inbox (id text, more text) on commit drop')
      await tx.query(`insert into inbox values ('a', 'b')`)
      expect(await tx.query(one, ['a'])).toEqual([{ id: 'a' }])
    })
    expect(await db.query(one, ['a'])).toEqual([])
  } finally {
    await db.destroy()
  }
})

test('a process that answers plans once for all values, one that takes batches as Postgres likes', async () => {
  const listed = 'select i.id from unnest($1::text[]) as wanted (id) join inbox i on i.id = wanted.id'
  const plansOf = async (prepared: Planned): Promise<unknown> => {
    const db = await open(prepared)
    try {
      for (let count = 0; count < 3; count++) expect(await db.query(listed, [['a']])).toEqual([])
      return await db.query(
        'select generic_plans::int as once, custom_plans::int as "by-values" from pg_prepared_statements where statement = $1',
        [listed],
      )
    } finally {
      await db.destroy()
    }
  }
  expect(await plansOf('once')).toEqual([{ once: 3, 'by-values': 0 }])
  expect(await plansOf('by-values')).toEqual([{ once: 0, 'by-values': 3 }])
})

test('elsewhere nothing is held', async () => {
  const db = await open()
  try {
    await db.query(DOUBLED, [2])
    expect(await heldReady(db)).toEqual([])
  } finally {
    await db.destroy()
  }
})
