import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Need } from '@baton/auth/operations'
import { openDatabase } from '@baton/database/open-database'
import { clockAt } from '@baton/service-kit/clock'
import type { Route, ServiceDefinition } from '@baton/service-kit/definition'
import { openHealth } from '@baton/service-kit/health'
import { listen, type Handler, type RunningServer } from '@baton/service-kit/http-server'
import { openLog } from '@baton/service-kit/log'
import type { Deps, RequestContext } from '@baton/service-kit/request-context'
import { openSubgraph } from '@baton/service-kit/subgraph'
import { testDatabase } from '@baton/testing/test-database'
import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { GraphQLError, parse } from 'graphql'
import type { DataSource } from 'typeorm'
import { request } from 'undici'
import { openAccessEpochFeed, type AccessEpochFeed } from '../src/viewers/access-epoch-feed.js'
import { composeGraph } from '../src/compose/compose-graph.js'
import { readGatewayConfig } from '../src/config.js'
import { openDeactivatedPeople } from '../src/viewers/deactivated-people.js'
import { openGateway } from '../src/open-gateway.js'
import { openFeed, type Feed } from '../src/streams/feed.js'
import { requireSubgraphs } from '../src/subgraphs/readiness.js'

/** What the small graph of these tests needs. */
export const OPERATIONS: Readonly<Record<string, Need>> = {
  'Mutation.revoke': ['caseload', 'update'],
  'Query.authorization': ['authorization', 'read'],
  'Query.find': ['demographics', 'read'],
  'Query.importJob': ['import', 'read'],
  'Query.patient': ['demographics', 'read'],
  'Query.patientByIdentifier': ['demographics', 'read'],
  'Query.viewer': 'authenticated',
}

export const KEYS = { k1: 'a signing key of the tests, long enough to be one' }
/** The document that the client `dashboard` registered. */
export const MINE = 'query Mine { viewer { roles } }'
const REGISTERED = {
  client: 'dashboard',
  graph: 'staff',
  file: 'mine.graphql',
  document: MINE,
} as const
/** The lock in Postgres that the friend of the patient `held` waits for. */
const HELD = 4_711
export const WORKER_DOCUMENT = 'query Snapshot($id: ID!) { patient(id: $id) { name } }'

const GRAPH = new URL('graph/', import.meta.url)

/** The value types in front of one of the small schemas. */
export async function subgraphOf(name: string) {
  const valueTypes = await readFile(
    new URL('../../packages/service-kit/graph/value-types.graphql', import.meta.url),
  )
  const own = await readFile(new URL(`${name}.graphql`, GRAPH), 'utf8')
  return { name, url: `http://${name}/graphql`, typeDefs: parse(`${valueTypes.toString()}\n${own}`), own }
}

const patients = {
  Query: {
    viewer: (_: unknown, __: unknown, context: RequestContext) => context.viewer,
    importJob: (_: unknown, { id }: { id: string }) => ({ id, status: 'RUNNING' }),
    patient: (_: unknown, { id }: { id: string }, { viewer }: RequestContext) => {
      // Shown and hidden by turns, with each revocation.
      if (id === 'lent' && (viewer?.accessEpoch ?? 0) % 2 === 1) return null
      return { id, name: id === 'large' ? 'x'.repeat(1_000_000) : `name of ${id}` }
    },
    find: () => [],
    patientByIdentifier: (_: unknown, { value }: { value: string }) =>
      value.startsWith('HV-') ? { id: `patient_of_${value}` } : null,
  },
  Mutation: {
    revoke: (
      _: unknown,
      { input }: { input: { epoch: number; deactivated?: string[] } },
      context: RequestContext,
    ) => {
      context.extensions['accessEpoch'] = input.epoch
      if (input.deactivated) context.extensions['deactivated'] = input.deactivated
      context.extensions['replayed'] = ['revoke']
      return { done: true }
    },
  },
  Patient: {
    __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }),
    friend: async ({ id }: { id: string }, _: unknown, { db }: RequestContext) => {
      if (id === 'slow') await db.query('select pg_sleep(20)')
      if (id === 'cut') await db.query('select pg_terminate_backend(pg_backend_pid())')
      // Until a test lets go of the lock.
      if (id === 'held') await db.query('select pg_advisory_xact_lock($1)', [HELD])
      if (id === 'refused')
        throw new GraphQLError('Say it otherwise.', { extensions: { code: 'BAD_USER_INPUT' } })
      if (id === 'broken') throw new Error('secret of Rosa Delgado')
      return { id, name: 'a friend' }
    },
  },
  Item: { __resolveType: () => 'Note' },
}

const authorizations = {
  Query: {
    authorization: (_: unknown, { id }: { id: string }) => ({ id, status: 'DRAFT', patient: { id: 'p1' } }),
  },
  Authorization: { __resolveReference: ({ id }: { id: string }) => ({ id, status: 'DRAFT' }) },
  Patient: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    authorizations: () => [{ id: 'a1', status: 'DRAFT' }],
  },
}

/** What a route of a subgraph received. */
export interface Received {
  viewerId: string | null
  headers: IncomingHttpHeaders
  body: string
}

/** Takes what the gateway tells of what was read, and keeps nothing of it. */
const logKeeper: Route<Deps> = {
  method: 'POST',
  path: '/reads',
  handle: async () => ({ status: 200, body: { told: 1 } }),
}

/** Writes as long as somebody reads. An export of the patient `held` waits for the lock first. */
function exportOf(received: Received[]): Route<Deps> {
  const lines = function* (): Generator<string> {
    for (;;) yield 'x'.repeat(65_536)
  }
  return {
    method: 'GET',
    path: '/export/fhir',
    handle: async ({ db }, { viewer, headers, path }) => {
      received.push({ viewerId: viewer?.id ?? null, headers, body: '' })
      if (path.endsWith('/held')) await db.query('select pg_advisory_xact_lock($1)', [HELD])
      return { status: 200, content: { type: 'application/fhir+ndjson', data: Readable.from(lines()) } }
    },
  }
}

interface Running {
  name: string
  server: RunningServer
  requests: {
    graph: number
    /** Requests whose asker closed the connection before the answer. */
    abandoned: number
    received: Received[]
    /** The status that it answers graph requests with, and nothing else; 0 while it is well. */
    failsWith: number
  }
  stop(): Promise<void>
}

async function startSubgraph(
  name: 'patients' | 'authorizations',
  db: DataSource,
  folder: URL,
): Promise<Running> {
  const requests: Running['requests'] = { graph: 0, abandoned: 0, received: [], failsWith: 0 }
  const log = openLog(name, 'silent')
  const route = (path: string, stream: boolean): Route<Deps> => ({
    method: 'POST',
    path,
    stream,
    handle: async (_, { viewer, headers, body, stream: sent }) => {
      const text = stream ? Buffer.concat(await sent.toArray()).toString('latin1') : body.toString('utf8')
      requests.received.push({ viewerId: viewer?.id ?? null, headers, body: text })
      if (text === 'refused')
        return { status: 409, body: { code: 'NOT_AWAITED', message: 'Nobody waits for it.' } }
      if (text === 'broken') throw new Error('secret of Rosa Delgado')
      return { status: 202, body: { importJobId: 'job_1' } }
    },
  })
  const definition: ServiceDefinition = {
    name,
    schema: new URL(`${name}.graphql`, GRAPH),
    resolvers: name === 'patients' ? patients : authorizations,
    entities: [],
    migrations: GRAPH,
    context: (base) => base,
    handlers: {},
    jobs: [],
    sweeps: [],
    routes: [
      route('/import/fhir', true),
      route('/documents/', true),
      route('/in/payers', false),
      exportOf(requests.received),
      logKeeper,
    ],
  }
  const clock = clockAt('2026-11-24T19:05:00Z')
  const deps: Deps = { db, clock, log, redis: null, cursorSecret: 'x'.repeat(32), graph: null }
  const subgraph = await openSubgraph({
    definition,
    deps,
    clock: { catchUp: async () => undefined },
    keys: KEYS,
    policiesFile: new URL('policies.json', folder),
  })
  const count: Handler = async (incoming, response) => {
    if (incoming.url === '/graphql') requests.graph += 1
    response.once('close', () => (requests.abandoned += response.writableFinished ? 0 : 1))
    if (incoming.url !== '/graphql' || requests.failsWith === 0) return false
    incoming.resume()
    response.writeHead(requests.failsWith).end()
    return true
  }
  const server = await listen(openHealth(name), [count, ...subgraph.handlers], { host: '127.0.0.1', port: 0 })
  return { name, server, requests, stop: subgraph.stop }
}

/** An answer of the gateway. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  // A test reads what it asked for; the shape is in its own query.
  body: any // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A gateway over two small, real subgraphs. */
export interface Testbed {
  readonly url: string
  readonly subgraphs: Readonly<Record<'patients' | 'authorizations', Running>>
  readonly db: DataSource
  /** The gateway's own database. */
  readonly databaseUrl: string
  readonly epoch: AccessEpochFeed
  readonly feed: Feed
  readonly folder: URL
  /** GraphQL requests that reached any subgraph since the last call. */
  fetches(): number
  /** What the gateway logged since the start. */
  logged(): readonly string[]
  token(persona: string): Promise<string>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  ask(persona: string | null, query: string, variables?: object): Promise<Answer>
  close(): Promise<void>
}

/** Does something while the friend of the patient `held` cannot be read. */
export async function whileHeld<T>({ db }: Testbed, work: () => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [HELD])
    return work()
  })
}

/** Starts it all; `env` adds to the gateway's environment, `redis` is what it counts budgets and shows queues with. */
export async function startTestbed(
  env: Record<string, string> = {},
  redis: Redis | null = null,
): Promise<Testbed> {
  const path = await mkdtemp(join(tmpdir(), 'baton-gateway-'))
  const folder = pathToFileURL(`${path}/`)
  const parts = await Promise.all(['patients', 'authorizations'].map(subgraphOf))
  const reads = [{ service: 'authorizations', file: 'snapshot.graphql', document: WORKER_DOCUMENT }]
  const composed = composeGraph(parts, reads, OPERATIONS, [REGISTERED])
  await mkdir(new URL('partner/', folder))
  for (const [name, text] of Object.entries(composed)) await writeFile(new URL(name, folder), text)
  const database = await testDatabase('gateway')
  const db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 4 })
  const subgraphs = {
    patients: await startSubgraph('patients', db, folder),
    authorizations: await startSubgraph('authorizations', db, folder),
  }
  const address = ({ server }: Running): string => `http://127.0.0.1:${server.port}`
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  const config = readGatewayConfig({
    PORT: '0',
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SIGNING_KEYS: JSON.stringify(KEYS),
    SUBGRAPH_URLS: JSON.stringify({
      patients: address(subgraphs.patients),
      authorizations: address(subgraphs.authorizations),
    }),
    DEV_ISSUER: '1',
    DEV_ISSUER_KEY: join(path, 'key.json'),
    ...env,
  })
  const epoch = await openAccessEpochFeed(db, database.url, log)
  const deactivated = await openDeactivatedPeople(db, database.url, log)
  const feed = await openFeed({ db, url: database.url, log, keys: KEYS })
  const health = openHealth('gateway')
  requireSubgraphs(health, config.SUBGRAPH_URLS)
  const gateway = await openGateway({
    config,
    metrics: health.metrics,
    log,
    epoch,
    deactivated,
    feed,
    clock: { version: 0 },
    setClock: null,
    folder,
    redis,
  })
  const server = await listen(health, gateway.handlers, { host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${server.port}`

  const post: Testbed['post'] = async (to, body, headers = {}) => {
    const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
    const answer = await request(`${url}${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
    })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: JSON.parse(await answer.body.text()) as unknown,
    }
  }
  const token = async (persona: string): Promise<string> =>
    String((await post('/dev/token', { persona })).body.access_token)
  return {
    url,
    subgraphs,
    db,
    databaseUrl: database.url,
    epoch,
    feed,
    folder,
    logged: () => lines,
    token,
    post,
    fetches: () => {
      const all = Object.values(subgraphs)
      const sum = all.reduce((total, { requests }) => total + requests.graph, 0)
      for (const { requests } of all) requests.graph = 0
      return sum
    },
    ask: async (persona, query, variables = {}) =>
      post(
        '/graphql',
        { query, variables },
        persona ? { authorization: `Bearer ${await token(persona)}` } : {},
      ),
    close: async () => {
      await server.close()
      await gateway.stop()
      for (const subgraph of Object.values(subgraphs)) await subgraph.server.close()
      for (const subgraph of Object.values(subgraphs)) await subgraph.stop()
      await epoch.close()
      await deactivated.close()
      await feed.close()
      await db.destroy()
      await database.drop()
      await rm(path, { recursive: true, force: true })
    },
  }
}
