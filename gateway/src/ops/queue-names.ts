import type { Redis } from 'ioredis'

const META = /^\{(?<queue>[^}]+)\}:\k<queue>:meta$/

/** The names of the queues that exist on this Redis, sorted. Every queue has a `meta` key as soon as it is used. */
export async function queueNames(redis: Redis): Promise<readonly string[]> {
  const names = new Set<string>()
  for await (const keys of redis.scanStream({ match: '{*}:*:meta', count: 1_000 }) as AsyncIterable<
    string[]
  >) {
    for (const key of keys) {
      const queue = META.exec(key)?.groups?.['queue']
      if (queue) names.add(queue)
    }
  }
  return [...names].sort()
}
