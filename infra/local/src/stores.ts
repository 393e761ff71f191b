import { join } from 'node:path'
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.js'
import { startRedis, type EmbeddedRedis } from './embedded-redis.js'

/** What to start and where. */
export interface StoresOptions {
  /** Folder that the stores keep their data below. */
  readonly dir: string
  /** Password of the embedded Postgres's superuser. */
  readonly password: string
  /** DATABASE_URL and REDIS_URL are used when set; then nothing is started in their place. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tests only: Postgres syncs nothing to the disk. */
  readonly forgetful?: boolean
  /** Told in a few words when a store died and is started again. */
  readonly say?: (line: string) => void
}

/** A Postgres and a Redis that answer. */
export interface Stores {
  /** postgres:// URL of a role that may create roles and databases. */
  readonly adminUrl: string
  readonly redisUrl: string
  /** Null when DATABASE_URL was given. */
  readonly postgres: EmbeddedPostgres | null
  /** Null when REDIS_URL was given. */
  readonly redis: EmbeddedRedis | null
  /** Stops what was started here, not what was given. */
  stop(): Promise<void>
}

/** Starts the stores that the environment does not name. */
export async function startStores(options: StoresOptions): Promise<Stores> {
  const { dir, password, env, forgetful, say } = options
  const told = say ? { say } : {}
  const started = await Promise.allSettled([
    env['DATABASE_URL']
      ? null
      : startPostgres({ dir: join(dir, 'postgres'), password, ...(forgetful ? { forgetful } : {}), ...told }),
    env['REDIS_URL'] ? null : startRedis({ dir: join(dir, 'redis'), ...told }),
  ])
  const [postgres, redis] = started.map((one) => (one.status === 'fulfilled' ? one.value : null)) as [
    EmbeddedPostgres | null,
    EmbeddedRedis | null,
  ]
  const stop = async (): Promise<void> => {
    await Promise.all([postgres?.stop(), redis?.stop()])
  }
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  const adminUrl = env['DATABASE_URL'] ?? postgres?.url ?? ''
  return { adminUrl, redisUrl: env['REDIS_URL'] ?? redis?.url ?? '', postgres, redis, stop }
}
