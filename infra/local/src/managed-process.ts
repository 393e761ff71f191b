import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { request } from 'undici'

/** How to run a process. */
export interface ManagedOptions {
  readonly name: string
  /** Arguments of node: the script first. */
  readonly command: readonly string[]
  /** Its address; `/health/ready` there tells when it is ready. */
  readonly url: string
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** Its output goes here; the output of the run before is kept beside it, with `.1`. */
  readonly logFile: string
  /** Told in a few words when it dies and is started again. */
  readonly say: (line: string) => void
}

const READY_WITHIN_MS = 180_000
const STOP_WITHIN_MS = 15_000
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
/** After this long a process counts as healthy, and its next death as the first. */
const STEADY_AFTER_MS = 30_000
const DEATHS_AT_START = 3

/** A process that is kept running until it is stopped. */
export class ManagedProcess {
  readonly name: string
  readonly url: string
  readonly #options: ManagedOptions
  #child: ChildProcess | null = null
  #state: 'starting' | 'running' | 'stopping' = 'starting'
  #deaths = 0
  #launchedAt = 0
  #lastAnswer = 'no answer'

  constructor(options: ManagedOptions) {
    this.name = options.name
    this.url = options.url
    this.#options = options
  }

  /** Process id now; 0 while there is none. */
  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** Starts it and waits until it is ready; says why when it never is. */
  async start(): Promise<void> {
    const { logFile } = this.#options
    mkdirSync(dirname(logFile), { recursive: true })
    if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`)
    this.#launch()
    await this.ready()
    this.#state = 'running'
  }

  /** Waits until it says that it is ready. */
  async ready(): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS
    for (;;) {
      this.#lastAnswer = await readiness(this.url)
      if (this.#lastAnswer === 'ready') return
      if (this.#state === 'stopping') throw new Error(`${this.name} was stopped before it was ready.`)
      if (this.#state === 'starting' && this.#deaths >= DEATHS_AT_START)
        throw this.#failure('ends as soon as it starts')
      if (performance.now() > deadline) throw this.#failure(`did not become ready (${this.#lastAnswer})`)
      await delay(100)
    }
  }

  /** Sends a signal, as an accident would; unless it is stopping, it is started again. */
  kill(signal: NodeJS.Signals): void {
    this.#child?.kill(signal)
  }

  /** SIGTERM, and SIGKILL to one that has not ended 15 seconds later. */
  async stop(): Promise<void> {
    this.#state = 'stopping'
    this.kill('SIGTERM')
    if (await this.#ended(STOP_WITHIN_MS)) return
    this.#options.say(`${this.name} did not stop in time and was killed`)
    this.kill('SIGKILL')
    await this.#ended(STOP_WITHIN_MS)
  }

  /** Ends it at once. */
  stopNow(): void {
    this.#state = 'stopping'
    this.kill('SIGKILL')
  }

  #launch(): void {
    const { command, cwd, env, logFile } = this.#options
    const log = openSync(logFile, 'a', 0o600)
    // Detached: Ctrl-C in the terminal must reach the runner alone. The channel tells the process when we are gone.
    const child = spawn(process.execPath, [...command], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    child.on('error', () => undefined) // the exit that follows is what counts
    child.once('exit', (code, signal) => void this.#onExit(signal ?? `status ${code ?? 'unknown'}`))
    this.#child = child
    this.#launchedAt = performance.now()
  }

  async #onExit(how: string): Promise<void> {
    if (this.#state === 'stopping') return
    this.#deaths = performance.now() - this.#launchedAt > STEADY_AFTER_MS ? 1 : this.#deaths + 1
    if (this.#state === 'starting' && this.#deaths >= DEATHS_AT_START) return
    if (this.#state === 'running') this.#options.say(`${this.name} ended (${how}) and is started again`)
    await delay(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)), undefined, {
      ref: false,
    })
    if (!this.#isStopping()) this.#launch()
  }

  /** Read through a method: the state may have changed while we waited. */
  #isStopping(): boolean {
    return this.#state === 'stopping'
  }

  async #ended(withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs
    const child = this.#child
    while (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      if (performance.now() > deadline) return false
      await delay(20)
    }
    return true
  }

  #failure(what: string): Error {
    const { logFile } = this.#options
    const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8) : []
    return new Error(
      [`${this.name} ${what}. The end of ${logFile}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
    )
  }
}

/** `ready`, or what a process answers that is not: the checks that fail stand in it. */
async function readiness(url: string): Promise<string> {
  try {
    const response = await request(`${url}/health/ready`, { headersTimeout: 3000, bodyTimeout: 3000 })
    const text = await response.body.text()
    return response.statusCode === 200 ? 'ready' : `status ${response.statusCode} ${text.slice(0, 400)}`
  } catch {
    return 'no answer'
  }
}
