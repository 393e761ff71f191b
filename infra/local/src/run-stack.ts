import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { provision } from '@baton/database/provision'
import { addresses, mllpPort } from './addresses.js'
import { ManagedProcess } from './managed-process.js'
import { migrateAll } from './migrate.js'
import { freePort } from './free-port.js'
import { environmentOf, type StackFacts } from './process-environment.js'
import { PROCESSES, STOP_ORDER, type ProcessEntry } from './process-table.js'
import { developmentIssuerKey, readSecrets } from './secrets.js'
import { clearLeftovers, lockStack, writeState } from './stack-state.js'
import { startStores, type Stores } from './stores.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Which stack to start. */
export interface StackOptions {
  /** Folder of the stack: data, logs, secrets, state. */
  readonly dir: string
  /** Port of the gateway; the others follow it. 0 for free ones. */
  readonly port: number
  /** Says nothing on the terminal. */
  readonly quiet?: boolean
  /** Whether the shared clock may be set; yes unless told. */
  readonly virtualClock?: boolean
  /** Added to every process; DATABASE_URL and REDIS_URL replace the embedded stores. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Throwaway stacks only: Postgres syncs nothing to the disk. */
  readonly forgetful?: boolean
  /** Only these processes. */
  readonly only?: readonly string[]
  /** Aborted while the stack still starts: what has been started is stopped, and the start fails. */
  readonly signal?: AbortSignal
}

/** A running stack. */
export interface RunningStack {
  readonly gatewayUrl: string
  /** Address of each process, by name. */
  readonly urls: Readonly<Record<string, string>>
  /** The environment of each process, by name: what a test or a tool needs to act as that process. */
  readonly env: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** postgres:// URL of a role that may do everything. */
  readonly adminUrl: string
  readonly redisUrl: string
  /** Name and process id of everything that runs now, embedded stores included. */
  processes(): readonly { name: string; pid: number }[]
  /** Sends a signal to a process or to `postgres` or `redis`; what it ends is started again. */
  kill(name: string, signal?: NodeJS.Signals): void
  /** Waits until a process is ready, after it was killed for instance. */
  ready(name: string): Promise<void>
  /** Stops everything in order; requests in flight finish. */
  stop(): Promise<void>
  /** Ends everything at once; the stores still close properly. */
  stopNow(): Promise<void>
}

/** Starts the stores, migrates, and starts every process; resolves when all are ready. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const dir = resolve(options.dir)
  const unlock = lockStack(dir)
  const starting: Starting = { stores: null, processes: [] }
  try {
    return await bringUp({ ...options, dir }, starting, unlock)
  } catch (error) {
    for (const one of starting.processes) one.stopNow()
    await starting.stores?.stop()
    await clearLeftovers(dir)
    unlock()
    throw error
  }
}

/** What has been started so far, for the case that the rest fails. */
interface Starting {
  stores: Stores | null
  processes: ManagedProcess[]
}

async function bringUp(options: StackOptions, starting: Starting, unlock: () => void): Promise<RunningStack> {
  const { dir, env = process.env } = options
  const say = options.quiet ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`)
  await clearLeftovers(dir)
  const table = PROCESSES.filter((one) => !options.only || options.only.includes(one.name))
  const urls = await addresses(options.port)
  const secrets = readSecrets(dir)
  const forgetful = options.forgetful ?? false
  const stores = await startStores({ dir, password: secrets.postgres, env, forgetful, say })
  starting.stores = stores
  say(describeStores(stores))
  await provision({ adminUrl: stores.adminUrl, passwords: secrets.roles })
  const migrated = await migrateAll(stores.adminUrl, secrets.roles)
  if (migrated > 0) say(`Migrated: ${migrated} files of SQL`)
  const { adminUrl, redisUrl } = stores
  const virtualClock = options.virtualClock ?? true
  const facts: StackFacts = {
    dir,
    adminUrl,
    redisUrl,
    urls,
    secrets,
    mllpPort: await mllpPort(options.port, env),
    smtpPort: await freePort(),
    issuerKey: developmentIssuerKey(dir),
    virtualClock,
  }
  say(`HL7 v2 over MLLP: 127.0.0.1:${facts.mllpPort}`)
  const stack = new Stack({ facts, table, stores, env, say, unlock })
  starting.processes.push(...stack.managed.values())
  options.signal?.throwIfAborted()
  options.signal?.addEventListener('abort', () => stack.giveUp(), { once: true })
  await stack.start()
  return stack
}

function describeStores(stores: Stores): string {
  const postgres = stores.postgres ? `embedded, port ${stores.postgres.port}` : 'DATABASE_URL'
  const redis = stores.redis ? `${stores.redis.program}, port ${stores.redis.port}` : 'REDIS_URL'
  return `Stores: Postgres (${postgres}), Redis (${redis})`
}

interface Parts {
  facts: StackFacts
  table: readonly ProcessEntry[]
  stores: Stores
  env: Readonly<Record<string, string | undefined>>
  say: (line: string) => void
  unlock: () => void
}

class Stack implements RunningStack {
  readonly managed = new Map<string, ManagedProcess>()
  readonly env: Record<string, Readonly<Record<string, string>>> = {}
  readonly #parts: Parts
  #isReady = false

  constructor(parts: Parts) {
    this.#parts = parts
    for (const entry of parts.table) {
      const env = environmentOf(entry, parts.facts)
      this.env[entry.name] = env
      this.managed.set(
        entry.name,
        new ManagedProcess({
          name: entry.name,
          command: [...(entry.flags ?? []), join(root, entry.script)],
          url: this.urls[entry.name] ?? '',
          env: { ...process.env, ...parts.env, ...env },
          cwd: root,
          logFile: join(parts.facts.dir, 'logs', `${entry.name}.log`),
          say: parts.say,
        }),
      )
    }
  }

  get gatewayUrl(): string {
    return this.urls['gateway'] ?? ''
  }

  get urls(): Readonly<Record<string, string>> {
    return this.#parts.facts.urls
  }

  get adminUrl(): string {
    return this.#parts.stores.adminUrl
  }

  get redisUrl(): string {
    return this.#parts.stores.redisUrl
  }

  /** Ends what is starting; a stack that is ready takes no notice. */
  giveUp(): void {
    if (!this.#isReady) for (const one of this.managed.values()) one.stopNow()
  }

  async start(): Promise<void> {
    for (const { name, script } of this.#parts.table) {
      if (!existsSync(join(root, script)))
        throw new Error(`${name} is not built (${script}): run npm run build.`)
    }
    const ready = Promise.all([...this.managed.values()].map((one) => one.start()))
    this.#writeState() // at once: a runner that is killed now leaves processes behind that the next one must know
    await ready
    this.#isReady = true
    this.#writeState()
  }

  #writeState(): void {
    const processes = [...this.managed.values()].map(({ name, url, pid }) => ({ name, url, pid }))
    const payerUrl = this.urls['payer-simulator'] ?? null
    writeState(this.#parts.facts.dir, { url: this.gatewayUrl, payerUrl, pid: process.pid, processes })
  }

  processes(): readonly { name: string; pid: number }[] {
    const { postgres, redis } = this.#parts.stores
    return [
      ...[...this.managed.values()].map(({ name, pid }) => ({ name, pid })),
      ...(postgres ? [{ name: 'postgres', pid: postgres.pid() }] : []),
      ...(redis ? [{ name: 'redis', pid: redis.pid() }] : []),
    ]
  }

  kill(name: string, signal: NodeJS.Signals = 'SIGKILL'): void {
    const pid = this.processes().find((one) => one.name === name)?.pid ?? 0
    try {
      if (pid > 0) process.kill(pid, signal)
    } catch (error) {
      // It died on its own a moment ago and its successor has not started: as dead as was asked for.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // process.kill throws nothing else
    }
  }

  async ready(name: string): Promise<void> {
    await this.managed.get(name)?.ready()
  }

  async stop(): Promise<void> {
    for (const kind of STOP_ORDER) {
      const names = this.#parts.table.filter((one) => one.kind === kind).map((one) => one.name)
      const processes = [...this.managed.values()].filter(({ name }) => names.includes(name))
      await Promise.all(processes.map((one) => one.stop()))
    }
    await this.#close()
  }

  async stopNow(): Promise<void> {
    for (const one of this.managed.values()) one.stopNow()
    await this.#close()
  }

  async #close(): Promise<void> {
    await this.#parts.stores.stop()
    await clearLeftovers(this.#parts.facts.dir)
    this.#parts.unlock()
  }
}
