import { inboxDepth } from '@baton/events/inbox'
import { connectForWorking } from '@baton/jobs/redis'
import { runJobs } from '@baton/jobs/run-jobs'
import { Gauge } from 'prom-client'
import type { ServiceDefinition, WatchedNumbers, WatchedOfEach } from './definition.js'
import { openHealth, type Health } from './health.js'
import { listen } from './http-server.js'
import { inboxJob, inboxSweep } from './inbox-worker.js'
import { errorFacts } from './log.js'
import { openServiceDeps } from './open-deps.js'
import type { Deps } from './request-context.js'
import { runProcess } from './run-process.js'
import { runSweeps } from './sweeps.js'
import { requireWork } from './worker-readiness.js'

/** Runs the worker process of a service: its inbox, its jobs and its sweeps, until it is told to stop. */
export async function runWorker<D extends Deps>(
  definition: ServiceDefinition<D>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const name = `${definition.name}-worker`
  await runProcess(name, env, async (running) => {
    const health = openHealth(name)
    const { deps, config } = await openServiceDeps(definition, env, {
      running,
      health,
      prepared: 'by-values',
    })
    requireWork(health, { ...deps, name })
    measureInbox(health, deps)
    for (const numbers of definition.watched ?? [])
      if ('label' in numbers) measureEach(health, deps, numbers)
      else measure(health, deps, numbers)
    const jobs = runJobs([inboxJob(definition.name, definition.handlers), ...definition.jobs], deps, {
      connect: () => connectForWorking(config.REDIS_URL),
      onFailure: ({ job, jobId, error }) =>
        running.log.warn({ ...errorFacts(error), job, jobId }, 'a job failed'),
    })
    running.onStop('jobs', () => jobs.close())
    const sweeps = runSweeps([inboxSweep(definition.handlers), ...definition.sweeps], deps)
    running.onStop('sweeps', () => sweeps.stop())
    const server = await listen(health, [], { host: config.HOST, port: config.PORT })
    running.onStop('http', () => {
      health.stop()
      return server.close()
    })
  })
}

/** How long the oldest waiting event has waited is what an operator watches and a replica count follows. */
function measureInbox(health: Health, deps: Deps): void {
  const gauge = new Gauge({
    name: 'baton_inbox',
    help: 'Events of the inbox: how many wait, seconds the oldest has waited, how many are dead.',
    labelNames: ['what'],
    registers: [health.metrics],
    async collect() {
      const depth = await inboxDepth(deps.db)
      gauge.set({ what: 'waiting' }, depth.waiting)
      gauge.set({ what: 'oldest_seconds' }, depth.oldestSeconds)
      gauge.set({ what: 'dead' }, depth.dead)
    },
  })
}

/** Shows a service's own numbers. */
function measure<D>(health: Health, deps: D, { name, help, read }: WatchedNumbers<D>): void {
  const gauge = new Gauge({
    name,
    help,
    labelNames: ['what'],
    registers: [health.metrics],
    async collect() {
      for (const [what, value] of Object.entries(await read(deps))) gauge.set({ what }, value)
    },
  })
}

/** Shows the same numbers of each of several; who is gone is shown no more. */
function measureEach<D>(health: Health, deps: D, { name, help, label, readEach }: WatchedOfEach<D>): void {
  const gauge = new Gauge({
    name,
    help,
    labelNames: [label, 'what'],
    registers: [health.metrics],
    async collect() {
      const all = await readEach(deps)
      gauge.reset()
      for (const [one, numbers] of Object.entries(all)) {
        for (const [what, value] of Object.entries(numbers)) gauge.set({ [label]: one, what }, value)
      }
    },
  })
}
