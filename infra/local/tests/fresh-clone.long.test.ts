import { freePort } from '@baton/local/free-port'
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answers, descendants, eventually, isAlive } from './fixtures.js'

// What a newcomer does: clone, `npm start`, Ctrl-C, and again. Nothing of this checkout is used but its commits.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const isRoot = process.getuid?.() === 0
const MINUTE = 60_000
const NOBODY = 65_534

interface User {
  readonly who: string
  /** Null: the user who runs the tests. */
  readonly uid: number | null
}
/** The first one installs and builds; root, who must start Postgres as somebody else, begins with what that left. */
const users: readonly User[] = isRoot
  ? [
      { who: 'an ordinary user', uid: NOBODY },
      { who: 'root', uid: null },
    ]
  : [{ who: 'an ordinary user', uid: null }]

const folder = mkdtempSync('/var/tmp/baton-clone-')
chmodSync(folder, 0o755)
const clone = join(folder, 'baton')
const started: Run[] = []
afterAll(async () => {
  for (const run of started) await run.end()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(users)('from a fresh clone, as $who with an empty HOME', (user) => {
  const home = join(folder, `home-of-${user.uid ?? 'us'}`)
  let port = 0
  let running: Run | null = null

  function start(env: Record<string, string> = {}): Run {
    const run = new Run(user, { cwd: clone, home, env: { PORT: String(port), ...env } })
    started.push(run)
    return run
  }

  test(
    'npm start installs and builds what is not there yet and comes up, and Ctrl-C leaves no process behind',
    async () => {
      const isFirst = !existsSync(clone)
      if (isFirst) execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone])
      rmSync(join(clone, '.baton'), { recursive: true, force: true })
      mkdirSync(home)
      if (isRoot) execFileSync('chown', ['-R', `${user.uid ?? 0}:${user.uid ?? 0}`, folder])
      port = await freePort()
      const run = start()
      await run.says('Ctrl-C stops everything', 5 * MINUTE)
      expect(run.output.includes('Installing')).toBe(isFirst)
      expect(await answers(`http://127.0.0.1:${port}/health/ready`)).toBe(true)
      await run.interruptedLeavesNothing()
      expect(run.output).toContain('Stopped.')
    },
    6 * MINUTE,
  )

  test(
    'the second start installs nothing; a third beside it says that Baton is running, and where',
    async () => {
      const run = start()
      await run.says('Ctrl-C stops everything', MINUTE)
      expect(run.output).not.toContain('Installing')
      const second = start()
      await second.ended(MINUTE)
      expect(second.status).not.toBe(0)
      expect(second.output).toContain(`Baton is already running here at http://127.0.0.1:${port} (process `)
      running = run
    },
    4 * MINUTE,
  )

  test('a runner that is killed with -9 takes all of its processes with it', async () => {
    if (!running) throw new Error('Nothing runs that could be killed: the start before failed.')
    const all = running.everyone()
    expect(all.length).toBeGreaterThan(13)
    running.signal('SIGKILL')
    await eventually('all processes have ended', () => !all.some(isAlive), 40_000)
  }, 60_000)

  test(
    'a port in use is one sentence that says what to do',
    async () => {
      const squatter = createServer().listen(port, '127.0.0.1')
      const run = start()
      await run.ended(MINUTE)
      squatter.close()
      expect(run.status).not.toBe(0)
      const complaint = run.output.split('\n').filter((line) => line.includes(`Port ${port}`))
      expect(complaint).toEqual([
        `Port ${port} is in use by another program: stop that one, or choose another with PORT=${port + 100} npm start.`,
      ])
      expect(existsSync(join(clone, '.baton/default/lock'))).toBe(false)
    },
    2 * MINUTE,
  )
})

interface Place {
  cwd: string
  home: string
  env: Record<string, string>
}

/** One `npm start`, in a process group of its own as in a terminal. */
class Run {
  output = ''
  status: number | null = null
  readonly #child: ChildProcess

  constructor(user: User, place: Place) {
    const as =
      user.uid === null ? [] : ['setpriv', `--reuid=${user.uid}`, `--regid=${user.uid}`, '--clear-groups']
    this.#child = spawn('/usr/bin/env', [...as, 'npm', 'start'], {
      cwd: place.cwd,
      detached: true,
      env: { ...network(), PATH: process.env['PATH'], HOME: place.home, BATON_SKIP_STORY: '1', ...place.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()))
    }
    this.#child.on('exit', (code) => (this.status = code ?? 1))
  }

  async says(text: string, withinMs: number): Promise<void> {
    try {
      await eventually(text, () => this.output.includes(text) || this.status !== null, withinMs)
      expect(this.status).toBe(null)
    } catch (error) {
      throw new Error(`npm start said only:\n${this.output}`, { cause: error })
    }
  }

  async ended(withinMs: number): Promise<void> {
    await eventually('npm start has ended', () => this.status !== null, withinMs)
  }

  /** Every process that this run started and that lives. */
  everyone(): readonly number[] {
    return descendants(this.#child.pid ?? 0)
  }

  /** To the process group, as the terminal does. */
  signal(signal: NodeJS.Signals): void {
    process.kill(-(this.#child.pid ?? 0), signal)
  }

  async interruptedLeavesNothing(): Promise<void> {
    const all = this.everyone()
    expect(all.length).toBeGreaterThan(13)
    this.signal('SIGINT')
    await this.ended(MINUTE)
    await eventually('all processes have ended', () => !all.some(isAlive), 10_000)
  }

  async end(): Promise<void> {
    if (this.status !== null) return
    this.signal('SIGINT')
    await this.ended(MINUTE).catch(() => this.signal('SIGKILL'))
  }
}

/** How this machine reaches the package registry is the machine's business, not HOME's. */
function network(): NodeJS.ProcessEnv {
  const wanted = /^(https?_proxy|no_proxy|npm_config_registry|node_extra_ca_certs|ssl_cert_file)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)))
}
