import { setTimeout as delay } from 'node:timers/promises'
import { openQueue } from '@baton/jobs/queue'
import { connectForSending } from '@baton/jobs/redis'
import { relayOnce, type Nudge, type RelayConnections } from '@baton/events/relay'
import { relayUnknownOnce } from '@baton/events/relay-unknown'
import { replayOnce } from '@baton/events/replay'
import type { Listener, Source } from '@baton/events/subscriptions'
import type { Redis } from 'ioredis'
import pg from 'pg'
import { z } from 'zod'
import { json, processEnvironment, readConfig } from './config.js'
import { openHealth } from './health.js'
import { listen } from './http-server.js'
import { MOST_OF_A_NUDGE, nudgeJob } from './inbox-worker.js'
import { errorFacts } from './log.js'
import { runProcess } from './run-process.js'
import { runSweeps } from './sweeps.js'

const SOURCES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const

/** The relay's own database is DATABASE_URL; all of these are reached with its one role. */
const relayEnvironment = processEnvironment.extend({
  /** { service: postgres:// } of every outbox and inbox; `gateway` has an inbox only. */
  SERVICE_DATABASE_URLS: json(z.record(z.enum([...SOURCES, 'gateway']), z.url())),
})

/** A Redis that neither answers nor refuses must not hold up the copying. */
const NUDGE_MS = 1_000

await runProcess('relay', process.env, async ({ log, onStop }) => {
  const config = readConfig(relayEnvironment, process.env)
  const health = openHealth('relay')
  const open = (url: string): pg.Pool => {
    const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'baton-relay' })
    pool.on('error', () => undefined) // an idle connection died; the next statement opens another
    onStop('pool', () => pool.end())
    return pool
  }
  const pools = new Map(Object.entries(config.SERVICE_DATABASE_URLS).map(([name, url]) => [name, open(url)]))
  const connections: RelayConnections = {
    outboxes: new Map([...pools].filter((entry): entry is [Source, pg.Pool] => entry[0] !== 'gateway')),
    inboxes: pools as Map<Listener, pg.Pool>, // the keys were checked by the environment's schema
    positions: open(config.DATABASE_URL),
  }
  const redis = connectForSending(config.REDIS_URL)
  onStop('redis', () => redis.disconnect())
  const nudge: Nudge = async (listener, ids) => {
    try {
      await within(NUDGE_MS, addNudges(redis, listener, ids))
    } catch (error) {
      log.debug(errorFacts(error), 'no nudge; the sweep will find the events')
    }
  }
  const copying = SOURCES.map((source) => ({
    name: source,
    everyMs: 100,
    run: async () => {
      while ((await relayOnce(connections, source, nudge)) > 0);
    },
  }))
  const replaying = SOURCES.map((source) => ({
    name: `replay of ${source}`,
    everyMs: 1_000,
    run: async () => {
      while ((await replayOnce(connections, source, nudge)) > 0);
    },
  }))
  const catchingUp = SOURCES.map((source) => ({
    name: `unknown to a relay before, of ${source}`,
    everyMs: 10_000,
    run: async () => {
      while ((await relayUnknownOnce(connections, source, nudge)) > 0);
    },
  }))
  const sweeps = runSweeps([...copying, ...replaying, ...catchingUp], { log })
  onStop('sweeps', () => sweeps.stop())
  for (const [name, pool] of pools) health.require(name, async () => void (await pool.query('select 1')))
  const server = await listen(health, [], { host: config.HOST, port: config.PORT })
  onStop('http', () => {
    health.stop()
    return server.close()
  })
})

async function addNudges(redis: Redis, listener: Listener, ids: readonly string[]): Promise<void> {
  const { name } = nudgeJob(listener)
  const opts = { attempts: 1, removeOnComplete: true, removeOnFail: true }
  const jobs = chunked(ids, MOST_OF_A_NUDGE).map((inboxIds) => ({
    name,
    data: { inboxIds },
    opts: { ...opts, jobId: `inbox-${inboxIds[0]}` },
  }))
  const queue = await openQueue(redis, `${listener}-inbox`)
  await queue.addBulk(jobs)
}

function chunked<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: T[][] = []
  for (let from = 0; from < list.length; from += size) chunks.push(list.slice(from, from + size))
  return chunks
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const late = new AbortController()
  const tooLate = delay(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error('Redis did not answer in time.')
  })
  tooLate.catch(() => undefined)
  try {
    await Promise.race([work, tooLate])
  } finally {
    work.catch(() => undefined) // whatever becomes of it now, the sweep finds the events
    late.abort()
  }
}
