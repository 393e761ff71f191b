import { openDatabase } from '@baton/database/open-database'
import type { DomainEvent } from '@baton/events/event'
import type { EventType, Payload } from '@baton/events/catalogue'
import type { Viewer } from '@baton/auth/viewer'
import { clockAt, type Clock } from '@baton/service-kit/clock'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { newId } from '@baton/service-kit/ids'
import { handle } from '@baton/service-kit/inbox-worker'
import type { Handler } from '@baton/service-kit/http-server'
import { openLog } from '@baton/service-kit/log'
import type { Deps } from '@baton/service-kit/request-context'
import { openSubgraph, type Subgraph } from '@baton/service-kit/subgraph'
import type { DataSource } from 'typeorm'
import { testDatabase } from './test-database.js'

/** An answer of the graph. */
export interface Answer {
  // A test reads what it asked for; the shape is in its own query.
  data: Record<string, any> | null | undefined // eslint-disable-line @typescript-eslint/no-explicit-any
  errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions: Record<string, unknown>
  }[]
  extensions?: Record<string, unknown>
}

/** A service in a test: its graph in front, a real database of its own behind. */
export interface TestSubgraph<D extends Deps> {
  readonly db: DataSource
  readonly deps: D
  /** The service over HTTP, for a test that puts a gateway in front: it answers what `TEST_KEYS` signed. */
  readonly handlers: readonly Handler[]
  /** As behind the endpoint, for whoever leaves or waits only so long. */
  readonly ask: Subgraph['ask']
  /** Asks as a viewer, as if the gateway had signed it. */
  query(viewer: Viewer | null, document: string, variables?: object): Promise<Answer>
  /** The SQL statements since the last call, but for the one that tells of what was read. */
  statements(): readonly string[]
  /** Puts an event into the inbox and handles it, twice: the second time must change nothing. */
  deliver<T extends EventType>(event: DomainEvent<T>): Promise<void>
  /** Puts events into the inbox and handles them at once, as one nudge does, and then once more. */
  deliverTogether(events: readonly DomainEvent[]): Promise<void>
  /** Another worker of the service, with connections of its own to the same database. */
  worker(): Promise<Pick<TestSubgraph<D>, 'deliver' | 'close'>>
  /** Everything the service told, oldest first, but for what was read. */
  outbox(): Promise<readonly Pick<DomainEvent, 'type' | 'subject' | 'patientId' | 'payload'>[]>
  /** Everything that the service told of what was read, oldest first. */
  readings(): Promise<readonly Payload<'record.read.v1'>[]>
  close(): Promise<void>
}

/** How a test's service differs from the real one. */
export interface TestOptions<D extends Deps> {
  clock?: Clock
  env?: NodeJS.ProcessEnv
  /** Replaces parts of the dependencies: a graph reader, a Redis connection. */
  deps?: Partial<D>
  /**
   * Connections at most; 5 unless told. With one, statements run in the order in which they were asked for: what is joined
   * because it was asked for at the same time, and so the number of statements, does not hang on which answer comes first.
   */
  poolSize?: number
}

/** What the gateway and the services of a test sign with. */
export const TEST_KEYS = { test: 'a signing key of the tests, long enough to be one' }
/** What services must be told in production, as tests tell it; a test's own `env` comes on top. */
const ENVIRONMENT = {
  PARTNER_KEY: 'the partner key of the tests, long enough to be one',
  WEBHOOK_PRIVATE_TARGETS: 'allow',
}
const POLICIES = new URL('../../../gateway/supergraph/policies.json', import.meta.url)

/** Starts a service in this process on a fresh copy of its migrated database. */
export async function testSubgraph<D extends Deps>(
  definition: ServiceDefinition<D>,
  options: TestOptions<D> = {},
): Promise<TestSubgraph<D>> {
  const database = await testDatabase(definition.name)
  const statements: string[] = []
  const connect = (onStatement: (sql: string) => void = () => undefined) =>
    openDatabase({
      url: database.url,
      entities: definition.entities,
      applicationName: 'test',
      poolSize: options.poolSize ?? 5,
      onStatement,
    })
  const db = await connect((sql) => void statements.push(sql))
  const letGo = async (): Promise<void> => {
    await db.destroy()
    await database.drop()
  }
  const deps = await openDeps(definition, db, options).catch(async (error: unknown) => {
    await letGo() // nobody gets it to close, and its connections keep the process
    throw error
  })
  const subgraph = await openSubgraph({
    definition,
    deps,
    clock: { catchUp: async () => undefined },
    keys: TEST_KEYS,
    policiesFile: POLICIES,
  })
  return {
    db,
    deps,
    handlers: subgraph.handlers,
    ask: subgraph.ask,
    query: async (viewer, document, variables = {}) => {
      const answer = await subgraph.ask(
        { query: document, variables },
        { viewer, requestId: newId('request') },
      )
      return JSON.parse(answer.text) as Answer
    },
    statements: () =>
      statements
        .splice(0)
        .filter((sql) => !/^(START TRANSACTION|COMMIT|ROLLBACK|insert into outbox)/i.test(sql)),
    deliver: (event) => deliverTwice({ definition, deps }, event),
    deliverTogether: async (events) => {
      const kept = await Promise.all(events.map((event) => putIntoInbox(db, event)))
      for (const _ of [1, 2]) await Promise.all(kept.map((event) => handle(deps, definition.handlers, event)))
    },
    worker: async () => workerOn(await connect(), { definition, deps }),
    outbox: () => db.query(TOLD),
    readings: () => readingsIn(db),
    close: async () => {
      await subgraph.stop()
      await letGo()
    },
  }
}

interface Handling<D extends Deps> {
  readonly definition: ServiceDefinition<D>
  readonly deps: D
}

function workerOn<D extends Deps>(db: DataSource, { definition, deps }: Handling<D>) {
  const own = { definition, deps: { ...deps, db } }
  return { deliver: (event: DomainEvent) => deliverTwice(own, event), close: () => db.destroy() }
}

async function deliverTwice<D extends Deps>(
  { definition, deps }: Handling<D>,
  event: DomainEvent,
): Promise<void> {
  const kept = await putIntoInbox(deps.db, event)
  for (const _ of [1, 2]) await handle(deps, definition.handlers, kept)
}

async function openDeps<D extends Deps>(
  definition: ServiceDefinition<D>,
  db: DataSource,
  options: TestOptions<D>,
): Promise<D> {
  const base: Deps = {
    db,
    clock: options.clock ?? clockAt('2026-11-24T19:05:00Z'),
    log: openLog(`test-${definition.name}`, process.env['TEST_LOG_LEVEL'] ?? 'silent'),
    redis: null,
    cursorSecret: 'the cursor secret of the tests, long enough',
    graph: null,
  }
  const opened = definition.openDeps
    ? await definition.openDeps(base, { ...ENVIRONMENT, ...options.env })
    : base
  return { ...opened, ...options.deps } as D // without openDeps a definition asks for Deps and nothing more
}

const TOLD = `select type, subject, patient_id as "patientId", payload from outbox
  where type <> 'record.read.v1' order by sequence`

async function readingsIn(db: DataSource): Promise<readonly Payload<'record.read.v1'>[]> {
  const rows: { payload: Payload<'record.read.v1'> }[] = await db.query(
    `select payload from outbox where type = 'record.read.v1' order by sequence`,
  )
  return rows.map(({ payload }) => payload)
}

/** What the inbox keeps of an event is what is handled: about a record that was merged, it is about the survivor. */
async function putIntoInbox<T extends EventType>(
  db: DataSource,
  event: DomainEvent<T>,
): Promise<DomainEvent<T>> {
  await db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      event.id,
      event.source,
      event.type,
      event.subject,
      event.patientId,
      event.occurredAt,
      event.recordedAt,
      JSON.stringify(event.payload),
    ],
  )
  const [kept]: Pick<DomainEvent<T>, 'patientId' | 'payload'>[] = await db.query(
    'select patient_id as "patientId", payload from inbox where id = $1',
    [event.id],
  )
  return { ...event, ...kept }
}
