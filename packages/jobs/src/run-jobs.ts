import { queueTelemetry } from '@baton/tracing/queues'
import { UnrecoverableError, Worker, type Job as BullJob } from 'bullmq'
import type { Redis } from 'ioredis'
import type { z } from 'zod'
import type { JobDefinition } from './define-job.js'
import { connectionOf, prefixOf } from './queue.js'

export { UnrecoverableError }

/** A job with what it does. */
export interface Job<Deps> {
  readonly definition: JobDefinition
  readonly concurrency: number
  run(deps: Deps, payload: unknown, signal: AbortSignal): Promise<void>
}

/** Joins a definition with what it does. It may run twice, at once, on two machines. Throw to have it tried again. */
export function implementJob<Deps, S extends z.ZodType>(
  definition: JobDefinition<S>,
  run: (deps: Deps, payload: z.output<S>, signal: AbortSignal) => Promise<void>,
  options: { concurrency?: number } = {},
): Job<Deps> {
  return {
    definition,
    concurrency: options.concurrency ?? 4,
    run: (deps, payload, signal) => run(deps, definition.schema.parse(payload), signal),
  }
}

/** Called when a job failed: the job's name and id, and what was thrown. */
export type OnFailure = (failure: { job: string; jobId: string | undefined; error: Error }) => void

/** A running set of workers. */
export interface RunningJobs {
  /** Lets running jobs end, releases the rest. */
  close(): Promise<void>
}

/** Starts one worker per queue of the given jobs. Each worker needs a connection of its own. */
export function runJobs<Deps>(
  jobs: readonly Job<Deps>[],
  deps: Deps,
  { connect, onFailure }: { connect: () => Redis; onFailure: OnFailure },
): RunningJobs {
  const stopping = new AbortController()
  const connections: Redis[] = []
  const workers = [...new Set(jobs.map((job) => job.definition.queue))].map((queue) => {
    const mine = jobs.filter((job) => job.definition.queue === queue)
    const redis = connect()
    connections.push(redis)
    const worker = new Worker(queue, (bullJob) => process(mine, bullJob), {
      connection: connectionOf(redis),
      prefix: prefixOf(queue),
      ...queueTelemetry(),
      concurrency: Math.max(...mine.map((job) => job.concurrency)),
      lockDuration: 30_000,
      stalledInterval: 5_000,
      maxStalledCount: 1_000, // jobs here may run twice; a job is never given up because a process died
    })
    worker.on('error', () => undefined) // Redis away: the worker reconnects by itself
    worker.on('failed', (bullJob, error) =>
      onFailure({ job: bullJob?.name ?? queue, jobId: bullJob?.id, error }),
    )
    return worker
  })

  async function process(mine: readonly Job<Deps>[], bullJob: BullJob): Promise<void> {
    const job = mine.find((candidate) => candidate.definition.name === bullJob.name)
    if (!job) throw new UnrecoverableError(`No such job: ${bullJob.name}`)
    await job.run(deps, bullJob.data, stopping.signal)
  }

  return {
    async close() {
      stopping.abort()
      await Promise.all(workers.map((worker) => worker.close()))
      for (const redis of connections) redis.disconnect()
    },
  }
}
