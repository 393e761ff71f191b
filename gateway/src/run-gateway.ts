import { openDatabase } from '@baton/database/open-database'
import { connectForSending, connectForWorking } from '@baton/jobs/redis'
import { runJobs } from '@baton/jobs/run-jobs'
import { wallClock } from '@baton/service-kit/clock'
import { openHealth } from '@baton/service-kit/health'
import { inboxJob, inboxSweep } from '@baton/service-kit/inbox-worker'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import { runProcess, type Running } from '@baton/service-kit/run-process'
import { runSweeps } from '@baton/service-kit/sweeps'
import { openVirtualClock, setVirtualClock } from '@baton/service-kit/virtual-clock'
import type { DataSource } from 'typeorm'
import { gatewayHandlers, openAccessEpochFeed } from './viewers/access-epoch-feed.js'
import { readGatewayConfig } from './config.js'
import { deactivationHandlers, openDeactivatedPeople } from './viewers/deactivated-people.js'
import { openDoors } from './open-doors.js'
import { openGateway } from './open-gateway.js'
import { feedHandlers, openFeed } from './streams/feed.js'
import { requireSubgraphs } from './subgraphs/readiness.js'

/** Runs the gateway process until it is told to stop. */
export async function runGateway(env: NodeJS.ProcessEnv): Promise<void> {
  await runProcess('gateway', env, async (running) => {
    const { log, onStop } = running
    const config = readGatewayConfig(env)
    const health = openHealth('gateway')
    const db = await openDatabase({
      url: config.DATABASE_URL,
      entities: [],
      applicationName: 'baton-gateway',
    })
    onStop('database', () => db.destroy())
    health.require('database', async () => void (await db.query('select 1')))
    const clockUrl = config.CLOCK_DATABASE_URL
    const clock = clockUrl ? await openVirtualClock(clockUrl) : wallClock()
    onStop('clock', () => clock.close())
    const epoch = await openAccessEpochFeed(db, config.DATABASE_URL, log)
    onStop('access epoch', () => epoch.close())
    const deactivated = await openDeactivatedPeople(db, config.DATABASE_URL, log)
    onStop('deactivated people', () => deactivated.close())
    const feed = await openFeed({ db, url: config.DATABASE_URL, log, keys: config.SIGNING_KEYS })
    onStop('feed', () => feed.close())
    workInbox({ db, log }, running, config.REDIS_URL)
    const setClock = clockUrl ? (instant: Date | null) => setAndCatchUp(clockUrl, clock, instant) : null
    const redis = config.REDIS_URL ? connectForSending(config.REDIS_URL) : null
    onStop('redis', async () => redis?.disconnect())
    const gateway = await openGateway({
      config,
      log,
      metrics: health.metrics,
      epoch,
      deactivated,
      feed,
      clock,
      setClock,
      redis,
    })
    onStop('graph', () => gateway.stop())
    requireSubgraphs(health, config.SUBGRAPH_URLS)
    const doors = await openDoors(config, health, gateway.handlers)
    onStop('http', () => {
      health.stop()
      return doors.close()
    })
  })
}

const handlers = { ...gatewayHandlers, ...deactivationHandlers, ...feedHandlers }

/** The gateway is a listener like any other: nudged when there is Redis, swept in any case. */
function workInbox(
  deps: { db: DataSource; log: Logger },
  { log, onStop }: Running,
  redisUrl: string | undefined,
): void {
  const sweeps = runSweeps([inboxSweep(handlers)], deps)
  onStop('inbox', () => sweeps.stop())
  if (!redisUrl) return
  const jobs = runJobs([inboxJob('gateway', handlers)], deps, {
    connect: () => connectForWorking(redisUrl),
    onFailure: ({ job, jobId, error }) => log.warn({ ...errorFacts(error), job, jobId }, 'a job failed'),
  })
  onStop('jobs', () => jobs.close())
}

/** The next viewer that is signed already carries the new version. */
async function setAndCatchUp(
  url: string,
  clock: { catchUp(version: number): Promise<void> },
  instant: Date | null,
): Promise<number> {
  const version = await setVirtualClock(url, instant)
  await clock.catchUp(version)
  return version
}
