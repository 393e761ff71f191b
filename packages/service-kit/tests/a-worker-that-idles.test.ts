import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { postpone } from '@baton/events/inbox'
import { connectForSending } from '@baton/jobs/redis'
import { startRedis, type EmbeddedRedis } from '@baton/local/embedded-redis'
import { openHealth } from '@baton/service-kit/health'
import { listen } from '@baton/service-kit/http-server'
import { requireWork } from '@baton/service-kit/worker-readiness'
import { testDatabase } from '@baton/testing/test-database'
import type { Redis } from 'ioredis'
import type { DataSource } from 'typeorm'

/* A worker is ready when it works, not when its database answers: `/health/ready` with a real Postgres and a Redis of its own. */
const LONGEST_FIRST_MS = 300
let db: DataSource
let server: EmbeddedRedis
let redis: Redis
const closing: (() => unknown)[] = []

beforeAll(async () => {
  const database = await testDatabase('metrics')
  db = await openDatabase({ url: database.url, entities: [], applicationName: 'test' })
  server = await startRedis({ dir: mkdtempSync(join(tmpdir(), 'baton-full-')) })
  redis = connectForSending(server.url)
  await new Promise((resolve) => redis.once('ready', resolve))
  closing.push(
    () => redis.disconnect(),
    () => server.stop(),
    () => db.destroy(),
    () => database.drop(),
  )
}, 60_000)
afterAll(async () => {
  for (const close of closing) await close()
})

async function worker(over: Redis = redis): Promise<() => Promise<[number, Record<string, string>]>> {
  const health = openHealth('metrics-worker')
  requireWork(health, { db, redis: over, name: 'metrics-worker', longestFirstMs: LONGEST_FIRST_MS })
  const { port, close } = await listen(health, [], { host: '127.0.0.1', port: 0 })
  closing.unshift(close)
  return async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`)
    const { checks } = (await answer.json()) as { checks: Record<string, string> } // what listen answers
    return [answer.status, checks]
  }
}

const WORKS = [200, { redis: 'ok', inbox: 'ok' }]

async function told(id: string): Promise<void> {
  await db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload, next_attempt_at)
     values ($1, 'patients', 'survey.recorded.v1', 'x', now(), now(), '{}', now() - interval '1 hour')`,
    [id],
  )
}

test('a Redis that is full answers a ping and takes no job: the worker is not ready until there is room', async () => {
  const ready = await worker()
  expect(await ready()).toEqual(WORKS)
  await redis.config('SET', 'maxmemory', '1')
  expect(await redis.ping()).toBe('PONG')
  expect(await ready()).toEqual([503, { redis: 'failed', inbox: 'ok' }])
  await redis.config('SET', 'maxmemory', '0')
  expect(await ready()).toEqual(WORKS)
})

test('a Redis that is away', async () => {
  const nobody = connectForSending('redis://127.0.0.1:9')
  const ready = await worker(nobody)
  expect(await ready()).toEqual([503, { redis: 'failed', inbox: 'ok' }])
  nobody.disconnect()
})

test('an inbox that does not move: the same event first in line is for long a fault, however long the line is otherwise', async () => {
  const ready = await worker()
  await told('event_a')
  await told('event_b')
  expect(await ready()).toEqual(WORKS) // old, but this is the first look
  await delay(LONGEST_FIRST_MS + 100)
  expect(await ready()).toEqual([503, { redis: 'ok', inbox: 'failed' }])
  await db.query(`update inbox set handled_at = now() where id = 'event_a'`)
  expect(await ready()).toEqual(WORKS)
  await delay(LONGEST_FIRST_MS + 100)
  await postpone(db, 'event_b', { reason: 'nobody handles it', retry: false })
  expect(await ready()).toEqual(WORKS)
})
