import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Persona } from '@baton/auth/personas'
import { openDatabase } from '@baton/database/open-database'
import type { DomainEvent } from '@baton/events/event'
import { openHealth } from '@baton/service-kit/health'
import { listen } from '@baton/service-kit/http-server'
import { openLog } from '@baton/service-kit/log'
import { testDatabase } from '@baton/testing/test-database'
import { TEST_KEYS } from '@baton/testing/test-subgraph'
import { readGatewayConfig } from '../gateway/src/config.js'
import { openDevIssuer } from '../gateway/src/development/dev-issuer.js'
import { openGateway } from '../gateway/src/open-gateway.js'
import { changesOf, FEED } from '../gateway/src/streams/feed-topics.js'
import { appendToFeed, openFeed } from '../gateway/src/streams/feed.js'

/** The gateway over the composed graphs, listening. */
export interface TestGateway {
  readonly url: string
  /** What one of the people sends along, nobody's when null. */
  headersOf(person: Persona | null): Record<string, string>
  /** Tells it of what happened in a service, as far as it listens. */
  hear(events: readonly DomainEvent[]): Promise<void>
  /** From now on it signs viewers with so many revocations; with none until told. */
  knowsOf(revocations: number): void
  close(): Promise<void>
}

/** Starts it over these subgraphs, with a token for each of the people; `env` comes on top of what it is told. */
export async function startTestGateway(
  people: readonly Persona[],
  subgraphs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-gateway-'))
  const keyFile = join(folder, 'key.json')
  const issuer = await openDevIssuer(keyFile)
  const tokens = new Map<string, string>()
  for (const person of people) tokens.set(person.name, await issuer.token(person, person.patientIds))
  const database = await testDatabase('gateway')
  const db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 4 })
  const log = openLog('gateway', 'silent')
  const feed = await openFeed({ db, url: database.url, log, keys: TEST_KEYS })
  const config = readGatewayConfig({
    PORT: '0',
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SIGNING_KEYS: JSON.stringify(TEST_KEYS),
    SUBGRAPH_URLS: JSON.stringify(subgraphs),
    DEV_ISSUER: '1',
    DEV_ISSUER_KEY: keyFile,
    COST_PER_MINUTE_STAFF: '1000000000',
    COST_PER_MINUTE_PARTNER: '1000000000',
    ...env,
  })
  const health = openHealth('gateway')
  let revocations = 0
  const epoch = { current: () => revocations, raise: async () => undefined }
  const deactivated = { has: () => false, add: async () => undefined }
  const told = { epoch, deactivated, feed, clock: { version: 0 }, setClock: null }
  const gateway = await openGateway({ config, log, metrics: health.metrics, ...told })
  const server = await listen(health, gateway.handlers, { host: '127.0.0.1', port: 0 })
  return {
    url: `http://127.0.0.1:${server.port}`,
    headersOf: (person) => ({
      'content-type': 'application/json',
      ...(person ? { authorization: `Bearer ${tokens.get(person.name) ?? ''}` } : {}),
    }),
    hear: async (events) => {
      const changes = events.flatMap((event) => (isFed(event) ? changesOf(event) : []))
      await db.transaction((tx) => appendToFeed(tx, changes))
    },
    knowsOf: (count) => {
      revocations = count
    },
    close: async () => {
      await server.close()
      await gateway.stop()
      await feed.close()
      await db.destroy()
      await database.drop()
      await rm(folder, { recursive: true })
    },
  }
}

const isFed = (event: DomainEvent): event is DomainEvent<keyof typeof FEED> => event.type in FEED
