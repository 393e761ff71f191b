import { once } from 'node:events'
import { queueTelemetry } from '@baton/tracing/queues'
import { Queue, type ConnectionOptions } from 'bullmq'
import type { Redis } from 'ioredis'
import type { z } from 'zod'
import type { JobDefinition } from './define-job.js'

/** How a job is put on its queue. */
export interface EnqueueOptions {
  /** While a job of this id exists a second one is not added. Must not contain a colon. */
  jobId: string
  delayMs?: number
  /** 1 is served first, then 2; before them all whatever has none. */
  priority?: number
}

/** Finished jobs are trimmed, or they would fill Redis and stop everything. */
const RETENTION = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 86_400, count: 1_000 },
}

/** A connection that is being made is waited for, and no longer than connecting may take. */
const CONNECTING_MS = 2_000

const queues = new WeakMap<Redis, Map<string, Queue>>()

/** The hash tag that keeps a queue's keys in one slot of a Redis cluster. */
export function prefixOf(queue: string): string {
  return `{${queue}}`
}

/** ioredis is one package for us and BullMQ, but its class has private members that TypeScript compares by file. */
export function connectionOf(redis: Redis): ConnectionOptions {
  return redis
}

/** The queue of a name on this connection, opened once. */
export function queueOn(redis: Redis, name: string): Queue {
  const known = queues.get(redis) ?? new Map<string, Queue>()
  queues.set(redis, known)
  const before = known.get(name)
  if (before) return before
  const queue = new Queue(name, {
    connection: connectionOf(redis),
    prefix: prefixOf(name),
    ...queueTelemetry(),
    defaultJobOptions: { ...RETENTION, attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
  })
  queue.on('error', () => undefined) // Redis away: adding rejects, and the sweep finds what was not added
  known.set(name, queue)
  return queue
}

/**
 * The queue of a name once Redis answers; rejects when it is away. BullMQ waits for ever for a connection that a queue never
 * had, and a queue whose connection broke while it opened never opens again.
 */
export async function openQueue(redis: Redis, name: string): Promise<Queue> {
  if (redis.status !== 'ready') await connected(redis)
  const queue = queueOn(redis, name)
  try {
    await queue.waitUntilReady()
    return queue
  } catch (error) {
    const known = queues.get(redis)
    if (known?.get(name) === queue) known.delete(name)
    await queue.close().catch(() => undefined) // it was never open
    throw error
  }
}

async function connected(redis: Redis): Promise<void> {
  if (!redis.status.startsWith('connect')) throw new Error('Redis is away.')
  await once(redis, 'ready', { signal: AbortSignal.timeout(CONNECTING_MS) })
}

/** Adds one job. Rejects when Redis is away; callers let the sweep find the work instead. */
export async function enqueue<S extends z.ZodType>(
  redis: Redis,
  job: JobDefinition<S>,
  { payload, ...options }: EnqueueOptions & { payload: z.input<S> },
): Promise<void> {
  const queue = await openQueue(redis, job.queue)
  await queue.add(job.name, job.schema.parse(payload), {
    jobId: options.jobId,
    ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
    ...(options.priority === undefined ? {} : { priority: options.priority }),
  })
}

/** A job to add with others. */
export interface Entry<Payload> {
  readonly payload: Payload
  readonly jobId: string
  readonly priority?: number
}

/**
 * Adds nudges, in one round trip: jobs that leave nothing behind, so that the same id is good again as soon as the job
 * is over, and adds nothing as long as it waits or runs.
 */
export async function nudgeAll<S extends z.ZodType>(
  redis: Redis,
  job: JobDefinition<S>,
  entries: readonly Entry<z.input<S>>[],
): Promise<void> {
  if (entries.length === 0) return
  const queue = await openQueue(redis, job.queue)
  await queue.addBulk(
    entries.map(({ payload, jobId, priority }) => ({
      name: job.name,
      data: job.schema.parse(payload),
      opts: {
        jobId,
        removeOnComplete: true,
        removeOnFail: true,
        attempts: 1,
        ...(priority === undefined ? {} : { priority }),
      },
    })),
  )
}
