import { setTimeout as pause } from 'node:timers/promises'
import { Caller, databaseFor } from '@baton/database/caller'
import { coalesced } from '@baton/database/coalesce'
import { openDatabase } from '@baton/database/open-database'
import { isTimeout } from '@baton/database/deadline'
import { testDatabase } from '@baton/testing/test-database'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { request } from 'undici'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

const SLOW = '{ patient(id: "slow") { name friend { id } } }'

async function sleepers(): Promise<number> {
  const [row]: { count: number }[] = await bed.db.query(
    `select count(*)::int as count from pg_stat_activity
     where query like 'select pg_sleep%' and state = 'active' and datname = current_database()`,
  )
  return row?.count ?? 0
}

test("a slow statement is cancelled when its client's deadline passes, and what was there is answered", async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const begun = Date.now()
  const asked = bed.post('/graphql', { query: SLOW }, { authorization, 'x-request-timeout-ms': '1200' })
  while ((await sleepers()) === 0 && Date.now() - begun < 1_000) await pause(20)
  const { status, body } = await asked
  expect(status).toBe(200)
  expect(body.errors).toHaveLength(1)
  expect(body.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED')
  expect(Date.now() - begun).toBeLessThan(10_000) // the statement takes twenty seconds
  for (let waited = 0; (await sleepers()) > 0 && waited < 3_000; waited += 50) await pause(50)
  expect(await sleepers()).toBe(0)
})

test.each([1, 20, 400])(
  'a client that waits %s ms is told that it was the wait, not the subgraph',
  async (ms) => {
    const headers = { authorization: `Bearer ${await bed.token('dana')}`, 'x-request-timeout-ms': String(ms) }
    const { body, headers: answered } = await bed.post('/graphql', { query: SLOW }, headers)
    for (const { extensions } of body.errors)
      expect(extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', requestId: answered['x-request-id'] })
    expect(body.errors.length).toBeGreaterThan(0)
  },
)

test('clients that hardly wait do not close the way for others', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  for (let count = 0; count < 9; count++)
    await bed.post('/graphql', { query: SLOW }, { authorization, 'x-request-timeout-ms': '20' })
  const { body } = await bed.ask('dana', '{ patient(id: "p1") { name } }')
  expect(body.data).toEqual({ patient: { name: 'name of p1' } })
})

test('a connection tells its deadline once and goes back to the usual limit, after a rollback too', async () => {
  const database = await testDatabase('gateway')
  const url = database.url
  const db = await openDatabase({
    url,
    entities: [],
    applicationName: 'test',
    poolSize: 1,
    statementTimeoutMs: 7_000,
  })
  const within = (ms: number): typeof db => databaseFor(new Caller(ms), db)
  const limit = async (asked = db): Promise<string> => {
    const [row]: { statement_timeout: string }[] = await asked.query('show statement_timeout')
    return row?.statement_timeout ?? ''
  }
  expect(await limit()).toBe('7s')
  expect(Number.parseInt(await limit(within(800)), 10)).toBeLessThanOrEqual(800)
  expect(await limit()).toBe('7s')
  const failed = within(300).transaction(async (tx) => tx.query('select pg_sleep(5)'))
  const error: unknown = await failed.catch((reason: unknown) => reason)
  expect(isTimeout((error as { driverError?: unknown }).driverError ?? error)).toBe(true)
  expect(await limit()).toBe('7s')
  expect(await limit(within(60_000))).toMatch(/^(1min|59\d{3}ms)$/)
  await db.destroy()
  await database.drop()
})

test('when its client leaves, the statement that runs for it is cancelled, and its connection is whole again', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const client = new AbortController()
  const left = request(`${bed.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: SLOW }),
    signal: client.signal,
  }).catch(() => 'left')
  for (let waited = 0; (await sleepers()) === 0 && waited < 3_000; waited += 20) await pause(20)
  expect(await sleepers()).toBe(1)
  client.abort()
  expect(await left).toBe('left')
  for (let waited = 0; (await sleepers()) > 0 && waited < 3_000; waited += 20) await pause(20)
  expect(await sleepers()).toBe(0)
  const { body } = await bed.ask('dana', '{ patient(id: "p1") { name friend { name } } }')
  expect(body.data).toEqual({ patient: { name: 'name of p1', friend: { name: 'a friend' } } })
})

test('what several wait for is not cancelled when one of them leaves, nor cut off at the deadline of one', async () => {
  const database = await testDatabase('gateway')
  const db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 1 })
  const asked: number[] = []
  const twice = coalesced(async (tx: typeof db, numbers: readonly number[]) => {
    asked.push(numbers.length)
    await tx.query('select pg_sleep(0.4)')
    return numbers.map((number) => number * 2)
  })
  const [one, other] = [new Caller(50), new Caller()]
  const answers = [twice(databaseFor(one, db), 1), twice(databaseFor(other, db), 2)]
  other.leave()
  expect(await Promise.all(answers)).toEqual([2, 4])
  expect(asked).toEqual([2])
  const alone = twice(databaseFor(other, db), 3)
  const error: unknown = await alone.catch((reason: unknown) => reason)
  expect(isTimeout((error as { driverError?: unknown }).driverError ?? error)).toBe(true)
  expect(await twice(db, 4)).toBe(8)
  await db.destroy()
  await database.drop()
})
