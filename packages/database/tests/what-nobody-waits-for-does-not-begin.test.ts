import { setTimeout as pause } from 'node:timers/promises'
import { testDatabase } from '@baton/testing/test-database'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { Caller, databaseFor } from '../src/caller.js'
import { isTimeout } from '../src/deadline.js'
import { openDatabase } from '../src/open-database.js'

let database: Awaited<ReturnType<typeof testDatabase>>
let db: DataSource
beforeAll(async () => {
  database = await testDatabase('gateway')
  db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 1 })
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

/** In memory of the one connection: what began has counted, whether it was cut off or not. */
const COUNTS = "select set_config('test.began', 'yes', false)"
async function hasBegun(): Promise<boolean> {
  const [row]: { began: string | null }[] = await db.query(
    "select current_setting('test.began', true) as began",
  )
  return row?.began === 'yes'
}
beforeEach(() => db.query("select set_config('test.began', 'no', false)"))

const isRefused = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => false,
    (error: unknown) => isTimeout((error as { driverError?: unknown }).driverError),
  )

test('what begins after its caller has left is not sent to Postgres', async () => {
  const caller = new Caller()
  caller.leave()
  expect(await isRefused(databaseFor(caller, db).query(COUNTS))).toBe(true)
  expect(await hasBegun()).toBe(false)
})

test("what begins after its caller's time is over is not sent to Postgres", async () => {
  const caller = new Caller(1)
  await pause(5)
  expect(await isRefused(databaseFor(caller, db).query(COUNTS))).toBe(true)
  expect(await hasBegun()).toBe(false)
})

test('a transaction whose caller leaves is undone, and its connection is whole again', async () => {
  const caller = new Caller()
  const change = databaseFor(caller, db).transaction(async (tx) => {
    await tx.query('select 1')
    caller.leave()
    await tx.query(COUNTS)
  })
  expect(await isRefused(change)).toBe(true)
  expect(await hasBegun()).toBe(false)
  expect(await db.transaction((tx) => tx.query('select 2 as answer'))).toEqual([{ answer: 2 }])
})
