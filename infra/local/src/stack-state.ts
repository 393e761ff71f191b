import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'

const schema = z.object({
  /** The gateway. */
  url: z.string(),
  payerUrl: z.string().nullable(),
  /** The runner's process id. */
  pid: z.number(),
  processes: z.array(z.object({ name: z.string(), url: z.string(), pid: z.number() })),
})

/** What a running stack tells others of itself, in `state.json`: addresses and process ids, no secrets. */
export type StackState = z.output<typeof schema>

/** Somebody else runs a stack in this folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning'
}

/** The state that the runner of this folder wrote last; null when it stopped cleanly. */
export function readState(dir: string): StackState | null {
  const file = join(dir, 'state.json')
  if (!existsSync(file)) return null
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : null
}

/** Writes the state; readers never see half of it. */
export function writeState(dir: string, state: StackState): void {
  const file = join(dir, 'state.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Folders that this very process has taken. */
const taken = new Set<string>()

/** Takes the folder for this runner, or says who has it. Returns how to give it back. */
export function lockStack(dir: string): () => void {
  mkdirSync(dir, { recursive: true })
  const file = join(dir, 'lock')
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      taken.add(dir)
      return () => {
        taken.delete(dir)
        rmSync(file, { force: true })
      }
    } catch (error) {
      const owner = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0)
      if (attempt > 2) throw error
      const isTaken = owner === process.pid ? taken.has(dir) : isNode(owner)
      if (isTaken) throw new AlreadyRunning(describeOwner(dir, owner))
      rmSync(file, { force: true })
    }
  }
}

function describeOwner(dir: string, owner: number): string {
  const state = readState(dir)
  const where = state?.pid === owner ? ` at ${state.url}` : ''
  return `Baton is already running here${where} (process ${owner}): use that one, or stop it with Ctrl-C first.`
}

/** Ends what a killed runner left behind: its processes stop by themselves soon, those that hang are killed. */
export async function clearLeftovers(dir: string): Promise<void> {
  const pids = (readState(dir)?.processes ?? []).map(({ pid }) => pid).filter((pid) => pid > 0)
  const left = (): number[] => pids.filter(isNode)
  for (let waited = 0; waited < 16_000 && left().length > 0; waited += 100) await delay(100)
  for (const pid of left()) process.kill(pid, 'SIGKILL')
  rmSync(join(dir, 'state.json'), { force: true })
}

/** Whether the process lives and, where the system tells, is a Node process: ids are used again. */
function isNode(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const commandLine = `/proc/${pid}/cmdline`
  return existsSync(commandLine) ? readFileSync(commandLine, 'utf8').includes('node') : true
}
