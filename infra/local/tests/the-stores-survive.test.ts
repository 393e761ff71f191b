import { startPostgres } from '@baton/local/embedded-postgres'
import { startRedis } from '@baton/local/embedded-redis'
import { startStores } from '@baton/local/stores'
import { afterAll, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { eventually, isAlive } from './fixtures.js'

const dir = mkdtempSync(join(tmpdir(), 'baton-stores-'))
chmodSync(dir, 0o755)
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const password = "it's a p@ss/word"

test('Postgres that was killed comes back on its port with everything that was committed', async () => {
  const said: string[] = []
  const say = (line: string): void => void said.push(line)
  const postgres = await startPostgres({ dir: join(dir, 'killed'), password, forgetful: true, say })
  await query(postgres.url, 'create table kept as select 42 as answer')
  const before = postgres.pid()
  process.kill(before, 'SIGKILL')
  await eventually(
    'Postgres answers again',
    async () => (await query(postgres.url, 'select answer from kept')) === 42,
  )
  expect(postgres.pid()).not.toBe(before)
  await postgres.stop()
  expect(isAlive(postgres.pid())).toBe(false)
  expect(said).toEqual(['postgres ended (SIGKILL) and is started again']) // of the stop nothing is said
})

test('Postgres keeps its data over a stop, and refuses a wrong password', async () => {
  const options = { dir: join(dir, 'kept'), password, forgetful: true }
  const first = await startPostgres(options)
  await query(first.url, 'create table kept as select 7 as answer')
  await first.stop()
  const second = await startPostgres(options)
  expect(await query(second.url, 'select answer from kept')).toBe(7)
  await expect(query(second.url.replace(/:[^:@]*@/, ':wrong@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  )
  await second.stop()
})

test('a Postgres whose folder another user cannot enter still starts', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'baton-closed-')) // mode 0700, like a root's home
  const postgres = await startPostgres({ dir: join(closed, 'postgres'), password, forgetful: true })
  expect(await query(postgres.url, 'select 1 as answer')).toBe(1)
  await postgres.stop()
  rmSync(closed, { recursive: true })
})

test('Redis keeps its data over a stop, and over a kill but for its last second', async () => {
  const said: string[] = []
  const redis = await startRedis({ dir: join(dir, 'redis'), say: (line) => void said.push(line) })
  const client = new Redis(redis.url, { maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  await client.set('kept', 'yes')
  await delay(1600)
  process.kill(redis.pid(), 'SIGKILL')
  expect(await client.get('kept')).toBe('yes')
  expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
  await client.set('late', 'yes')
  client.disconnect()
  await redis.stop()
  expect(said).toEqual(['redis ended (SIGKILL) and is started again'])
  const again = await startRedis({ dir: join(dir, 'redis') })
  const second = new Redis(again.url)
  expect(await second.mget('kept', 'late')).toEqual(['yes', 'yes'])
  second.disconnect()
  await again.stop()
})

test('stores that the environment names are used, and nothing is started in their place', async () => {
  const env = {
    DATABASE_URL: 'postgres://somebody@db.example/postgres',
    REDIS_URL: 'redis://cache.example:6379',
  }
  const stores = await startStores({ dir: join(dir, 'named'), password, env })
  expect(stores).toMatchObject({
    adminUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    postgres: null,
    redis: null,
  })
  await stores.stop()
})

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const result = await client.query<{ answer: unknown }>(sql)
    return result.rows[0]?.answer
  } catch (error) {
    // Node's own errors are not instances of this realm's Error.
    if (/ECONNREFUSED|ECONNRESET|terminated|starting up|not yet accepting/.test(String(error))) return null
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
