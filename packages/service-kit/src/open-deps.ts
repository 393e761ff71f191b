import { openDatabase, type Planned } from '@baton/database/open-database'
import { connectForSending } from '@baton/jobs/redis'
import { serviceEnvironment, readConfig, type ServiceConfig } from './config.js'
import { wallClock, type ProcessClock } from './clock.js'
import type { ServiceDefinition } from './definition.js'
import { openGraphReader } from './graph-client.js'
import type { Health } from './health.js'
import type { Deps } from './request-context.js'
import type { Running } from './run-process.js'
import { openVirtualClock } from './virtual-clock.js'

/** A process with everything open. */
export interface Opened<D extends Deps> {
  deps: D
  config: ServiceConfig
  clock: ProcessClock
}

/** The process that opens, and how long its statements may take if not as long as usual. */
export interface Opening {
  readonly running: Running
  readonly health: Health
  readonly statementTimeoutMs?: number
  /** Whether statements are prepared once per connection, and how they are planned. */
  readonly prepared?: Planned
}

/** Opens what a process of a service needs, and sees to it that it is closed and watched. */
export async function openServiceDeps<D extends Deps>(
  definition: ServiceDefinition<D>,
  env: NodeJS.ProcessEnv,
  { running, health, statementTimeoutMs, prepared }: Opening,
): Promise<Opened<D>> {
  const config = readConfig(serviceEnvironment, env)
  const clock = config.CLOCK_DATABASE_URL ? await openVirtualClock(config.CLOCK_DATABASE_URL) : wallClock()
  running.onStop('clock', () => clock.close())
  const db = await openDatabase({
    url: config.DATABASE_URL,
    entities: definition.entities,
    applicationName: `baton-${definition.name}`,
    ...(prepared === undefined ? {} : { prepared }),
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
  })
  running.onStop('database', () => db.destroy())
  health.require('database', async () => void (await db.query('select 1')))
  const redis = connectForSending(config.REDIS_URL)
  running.onStop('redis', () => redis.disconnect())
  const base: Deps = {
    db,
    clock,
    log: running.log,
    redis,
    cursorSecret: config.CURSOR_SECRET,
    graph: config.GATEWAY_URL
      ? openGraphReader({
          gatewayUrl: config.GATEWAY_URL,
          service: definition.name,
          keys: config.SIGNING_KEYS,
        })
      : null,
  }
  // Without openDeps a definition asks for Deps and nothing more, so D is Deps.
  const deps = definition.openDeps ? await definition.openDeps(base, env) : (base as D)
  return { deps, config, clock }
}
