import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'

/** A text and where it stands. */
export interface Found {
  readonly place: string
  readonly text: string
}

/** Every line of every log of a stack. */
export function logsOf(dir: string): readonly Found[] {
  const logs = join(dir, 'logs')
  return readdirSync(logs).flatMap((file) =>
    readFileSync(join(logs, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ place: `logs/${file}`, text })),
  )
}

/** Every key of Redis with its value, whatever its type. */
export async function redisOf(url: string): Promise<readonly Found[]> {
  const redis = new Redis(url)
  try {
    const keys = new Set<string>()
    for await (const some of redis.scanStream({ count: 500 }))
      for (const key of some as string[]) keys.add(key)
    return await Promise.all(
      [...keys].map(async (key) => ({
        place: `Redis ${key}`,
        text: `${key} ${JSON.stringify(await read(redis, key))}`,
      })),
    )
  } finally {
    redis.disconnect()
  }
}

/** A key that is gone by now has no value. */
async function read(redis: Redis, key: string): Promise<unknown> {
  const type = await redis.type(key)
  switch (type) {
    case 'none':
      return null
    case 'string':
      return redis.get(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.zrange(key, 0, -1)
    case 'hash':
      return redis.hgetall(key)
    case 'stream':
      return redis.xrange(key, '-', '+')
    default:
      throw new Error(`${key} is a ${type}: teach this test to read it`)
  }
}

/** Each row of an outbox or inbox as text: the payload, and what a listener failed with. */
export async function rowsOf(
  adminUrl: string,
  database: string,
  table: 'outbox' | 'inbox',
): Promise<readonly Found[]> {
  const rows = await sql(adminUrl, database, `select to_jsonb(t)::text as text from ${table} t`)
  return rows.map((row) => ({ place: `${database}.${table}`, text: String(row['text']) }))
}

/** Asks a database as the one who may read everything. */
export async function sql(adminUrl: string, database: string, text: string) {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** What every process tells of itself in numbers: the names and labels of all series. */
export async function metricsOf(urls: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  const pages = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => {
      const answer = await fetch(`${url}/metrics`).catch(() => null)
      return { place: `metrics of ${name}`, text: answer?.ok ? await answer.text() : '' }
    }),
  )
  return pages.flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, text: line })))
}

/** Every queue with its jobs, as the administrator's page shows them. */
export async function queueBoardOf(gatewayUrl: string, token: string): Promise<readonly Found[]> {
  const board = `${gatewayUrl}/ops/queues`
  const signedIn = await fetch(`${board}/session`, {
    method: 'POST',
    body: new URLSearchParams({ token }),
    redirect: 'manual',
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const read = async (query: string): Promise<string> =>
    (await fetch(`${board}/api/queues?${query}`, { headers: { cookie } })).text()
  const { queues } = JSON.parse(await read('jobsPerPage=1')) as { queues: { name: string }[] }
  return Promise.all(
    queues.map(async ({ name }) => ({
      place: `the page of ${name}`,
      text: await read(`activeQueue=${encodeURIComponent(name)}&status=latest&page=1&jobsPerPage=200`),
    })),
  )
}
