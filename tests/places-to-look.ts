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
