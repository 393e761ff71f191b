import { Redis } from 'ioredis'

/** A connection for adding jobs: fails fast when Redis is away, since Postgres holds the truth and a sweep follows. */
export function connectForSending(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
  })
  redis.on('error', () => undefined) // every command that fails rejects; an unheard 'error' would end the process
  return redis
}

/** A connection for waiting on jobs: waits for Redis as long as it takes, as BullMQ's workers demand. */
export function connectForWorking(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
  })
  redis.on('error', () => undefined)
  return redis
}
