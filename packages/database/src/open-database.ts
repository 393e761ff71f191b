import { DataSource, type EntitySchema, type Logger as StatementLogger } from 'typeorm'
import { deadlineClient } from './deadline.js'
import { types } from './instants.js'
import { preparing } from './prepared.js'

/**
 * `by-values`: Postgres chooses, and plans anew as long as a plan for the values at hand promises less: for large
 * batches. `once`: one plan for all values, made at the first call: for questions that touch a few rows each, where
 * planning costs more than reading (decision 0299).
 */
export type Planned = 'by-values' | 'once'

/** How to reach a database and what is in it. */
export interface DatabaseOptions {
  /** postgres:// URL with the role of the service, never the owner's. */
  url: string
  entities: readonly EntitySchema[]
  /** Shown in pg_stat_activity. */
  applicationName: string
  /** Connections at most; 10 unless told. */
  poolSize?: number
  /** Statements are cut off after this many milliseconds; 30 s unless told. */
  statementTimeoutMs?: number
  /** Whether statements with values are prepared once per connection, and how they are planned; not at all unless told. */
  prepared?: Planned
  /** Called with the text of every statement sent; tests count them. */
  onStatement?: (sql: string) => void
}

/**
 * How long a connection stays open that nobody uses, where statements are planned once for each: the driver's ten seconds are
 * less than people pause, and whoever asks first after them waits for ten sign-ins and every plan.
 */
const KEPT_MS = 600_000

/** Opens a database our way: no synchronisation, no caches, nothing created, bounded statements, UTC. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const statementTimeoutMs = options.statementTimeoutMs ?? 30_000
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 10,
    installExtensions: false,
    // Without it a question whose id is missing finds the first row there is.
    invalidWhereValuesBehavior: { undefined: 'throw', null: 'throw' },
    synchronize: false,
    migrationsRun: false,
    uuidExtension: 'pgcrypto',
    logging: ['query', 'error'],
    ...(options.onStatement ? { logger: statementLogger(options.onStatement) } : { logging: false }),
    extra: {
      Client: deadlineClient(statementTimeoutMs, options.prepared ? preparing : undefined),
      types,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      // Statements are short: compiling one takes longer than running it.
      options: `-c TimeZone=UTC -c jit=off -c plan_cache_mode=${options.prepared === 'once' ? 'force_generic_plan' : 'auto'}`,
      keepAlive: true,
      ...(options.prepared === 'once' && { idleTimeoutMillis: KEPT_MS }),
    },
  })
  return dataSource.initialize()
}

function statementLogger(onStatement: (sql: string) => void): StatementLogger {
  const ignore = (): void => undefined
  return {
    logQuery: (query) => onStatement(query),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  }
}
