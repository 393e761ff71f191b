import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import type { TestDatabase } from '@baton/testing/stores'
import { testDatabase } from '@baton/testing/test-database'
import type { DataSource } from 'typeorm'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('patients')
})
afterAll(() => database.drop())

const open = (prepared: boolean, url = database.url): Promise<DataSource> =>
  openDatabase({ url, entities: [], applicationName: 'test', poolSize: 1, prepared })

const DOUBLED = 'select $1::int * 2 as doubled'

/** What Postgres holds ready on the one connection. */
async function heldReady(db: DataSource): Promise<readonly string[]> {
  const rows: { statement: string }[] = await db.query('select statement from pg_prepared_statements')
  return rows.map(({ statement }) => statement)
}

test('a process that says the same again has it prepared once, and answers differ with the values', async () => {
  const db = await open(true)
  try {
    expect(await db.query(DOUBLED, [2])).toEqual([{ doubled: 4 }])
    expect(await db.query(DOUBLED, [21])).toEqual([{ doubled: 42 }])
    expect(await heldReady(db)).toEqual([DOUBLED])
  } finally {
    await db.destroy()
  }
})

test('a statement that failed to parse is no hindrance, and a table that changed is planned anew', async () => {
  const db = await open(true, database.ownerUrl) // a service may make no table, not even for a moment
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

test('elsewhere nothing is held', async () => {
  const db = await open(false)
  try {
    await db.query(DOUBLED, [2])
    expect(await heldReady(db)).toEqual([])
  } finally {
    await db.destroy()
  }
})
