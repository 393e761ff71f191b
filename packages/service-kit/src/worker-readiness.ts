import { firstInLine } from '@baton/events/inbox'
import type { Health } from './health.js'
import type { Deps } from './request-context.js'

/** Failed events are tried again within a minute, all others at once: whoever has been first in line for longer waits for nobody. */
const LONGEST_FIRST_MS = 90_000

/** What a worker needs besides its database, and how long a minute is; tests do not wait for one. */
interface Working extends Pick<Deps, 'db' | 'redis'> {
  /** The process, as its key in Redis says. */
  readonly name: string
  readonly longestFirstMs?: number
}

/**
 * A worker is ready when it works: Redis takes what is written (one that is full or only reads answers everything else), and
 * the inbox goes on. A long line is no fault while it moves; the same event in front of it for over a minute is.
 */
export function requireWork(
  health: Health,
  { db, redis, name, longestFirstMs = LONGEST_FIRST_MS }: Working,
): void {
  health.require('redis', async () => {
    if (redis) await redis.set(`baton:ready:${name}`, '1', 'EX', 60)
  })
  let first: { readonly turn: string | null; readonly since: number } = { turn: null, since: 0 }
  health.require('inbox', async () => {
    const turn = await firstInLine(db)
    const now = performance.now()
    if (turn !== first.turn) first = { turn, since: now }
    return turn === null || now - first.since < longestFirstMs
  })
}
