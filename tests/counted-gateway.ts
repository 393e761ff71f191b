import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Persona } from '@baton/auth/personas'
import { openDatabase } from '@baton/database/open-database'
import { openHealth } from '@baton/service-kit/health'
import { listen } from '@baton/service-kit/http-server'
import { openLog } from '@baton/service-kit/log'
import { testDatabase } from '@baton/testing/test-database'
import { readGatewayConfig } from '../gateway/src/config.js'
import { openDevIssuer } from '../gateway/src/dev-issuer.js'
import { openGateway } from '../gateway/src/open-gateway.js'
import { openFeed } from '../gateway/src/streams/feed.js'

const KEYS = { k1: 'a signing key of the tests, long enough to be one' }
const SUBGRAPHS = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics']

/** The gateway over the composed graphs; in place of the subgraphs a server that says 503 and keeps count. */
export interface CountedGateway {
  readonly url: string
  headersOf(person: Persona | null): Record<string, string>
  /** What reached any subgraph since this was last asked, as method and path. */
  reached(): readonly string[]
  close(): Promise<void>
}

/** Starts it, with a token for each of the people. */
export async function startCountedGateway(people: readonly Persona[]): Promise<CountedGateway> {
  let seen: string[] = []
  const behind = createServer((request, response) => {
    const { method, url } = request
    if (url !== '/health/live') seen.push(`${String(method)} ${String(url)}`) // the pulse asks by itself
    request.resume()
    response.writeHead(503, { 'content-type': 'application/json' }).end('{"errors":[{"message":"counted"}]}')
  })
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  const folder = await mkdtemp(join(tmpdir(), 'baton-doors-'))
  const keyFile = join(folder, 'key.json')
  const issuer = await openDevIssuer(keyFile)
  const tokens = new Map<string, string>()
  for (const person of people) tokens.set(person.name, await issuer.token(person, person.patientIds))
  const { port } = behind.address() as AddressInfo
  const gateway = await startGateway(keyFile, `http://127.0.0.1:${port}`)
  return {
    url: gateway.url,
    headersOf: (person) => ({
      'content-type': 'application/json',
      ...(person ? { authorization: `Bearer ${tokens.get(person.name) ?? ''}` } : {}),
    }),
    reached: () => {
      const before = seen
      seen = []
      return before
    },
    close: async () => {
      await gateway.close()
      behind.closeAllConnections()
      behind.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function startGateway(keyFile: string, subgraph: string) {
  const database = await testDatabase('gateway')
  const db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 4 })
  const log = openLog('gateway', 'silent')
  const feed = await openFeed(db, database.url, log)
  const config = readGatewayConfig({
    PORT: '0',
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SIGNING_KEYS: JSON.stringify(KEYS),
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SUBGRAPHS.map((name) => [name, subgraph]))),
    DEV_ISSUER: '1',
    DEV_ISSUER_KEY: keyFile,
    COST_PER_MINUTE_STAFF: '1000000000',
    COST_PER_MINUTE_PARTNER: '1000000000',
  })
  const health = openHealth('gateway')
  const epoch = { current: () => 0, raise: async () => undefined }
  const deactivated = { has: () => false, add: async () => undefined }
  const told = { epoch, deactivated, feed, clock: { version: 0 }, setClock: null }
  const parts = { config, log, metrics: health.metrics, ...told }
  const gateway = await openGateway(parts)
  const server = await listen(health, gateway.handlers, { host: '127.0.0.1', port: 0 })
  const close = async (): Promise<void> => {
    await server.close()
    await gateway.stop()
    await feed.close()
    await db.destroy()
    await database.drop()
  }
  return { url: `http://127.0.0.1:${server.port}`, close }
}
