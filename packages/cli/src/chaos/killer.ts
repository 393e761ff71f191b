import { setTimeout as pause } from 'node:timers/promises'
import type { RunningStack } from '@baton/local/run-stack'
import { Redis } from 'ioredis'
import type { Random } from './random.js'

/** What dies with -9, and Redis that is emptied. The payer is the judge and lives. */
const VICTIMS = [
  'authorizations-worker',
  'relay',
  'gateway',
  'authorizations',
  'metrics-worker',
  'redis',
  'postgres',
  'FLUSHALL',
] as const

/** How often, and when. */
interface Killing {
  /** How many, each victim at least once. */
  readonly kills: number
  /** The pause before a kill that the work does not time. */
  readonly everyMs: number
  /** How much of the work was accepted, 0 to 1. */
  share(): number
}

/** The last kills come when everything is accepted and the jobs still run. */
const DURING = 0.85
const LOOK_EVERY_MS = 100

/** Kills spread over the work, so that a slow machine is not killed faster than it gets up; how often each died. */
export async function killAround(
  stack: RunningStack,
  random: Random,
  { kills, everyMs, share }: Killing,
): Promise<ReadonlyMap<string, number>> {
  const deaths = new Map<string, number>()
  const first = random.shuffle(VICTIMS)
  for (let kill = 0; kill < kills; kill += 1) {
    const due = (kill + random.next()) / (kills * DURING)
    while (share() < Math.min(1, due)) await pause(LOOK_EVERY_MS)
    if (due >= 1) await pause(everyMs * (0.5 + random.next()))
    const victim = first[kill] ?? random.pick(VICTIMS)
    if (victim === 'FLUSHALL') await flush(stack.redisUrl)
    else stack.kill(victim, 'SIGKILL')
    deaths.set(victim, (deaths.get(victim) ?? 0) + 1)
  }
  return deaths
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 0, lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.flushall()
  } catch {
    // Redis is dead at this moment: as empty as it gets
  } finally {
    redis.disconnect()
  }
}
