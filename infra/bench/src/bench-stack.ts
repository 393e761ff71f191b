import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadPopulation } from '@baton/cli/loading/load-population'
import type { Stack } from '@baton/cli/stack'
import { tokenFor } from '@baton/cli/token'
import { freePort } from '@baton/local/free-port'
import { ManagedProcess } from '@baton/local/managed-process'
import { PROCESSES } from '@baton/local/process-table'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { request } from 'undici'
import { z } from 'zod'

/** A stack of the benchmark's own, and all that is needed to go around it. */
export interface BenchStack extends Stack {
  readonly payerUrl: string
  readonly redisUrl: string
  readonly subgraphUrls: Readonly<Record<string, string>>
  readonly signingKeys: Readonly<Record<string, string>>
  /** Where the stack's development issuer keeps its key. */
  readonly devIssuerKey: string
  readonly danaToken: string
  readonly joToken: string
  /** Everything that runs now, the stores included. */
  running(): readonly { name: string; pid: number }[]
  /** Starts one more process like one that runs, and waits until it is ready. */
  oneMore(name: string): Promise<ManagedProcess>
  /** What a process of the stack was told by its environment. */
  environmentOf(name: string): Readonly<Record<string, string>>
  /** The process id of a process, or of `postgres`. */
  pidOf(name: string): number
  /** postgres:// URL of a service's database, as the superuser. */
  databaseUrl(name: string): string
}

const subgraphs = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics']
const keys = z.record(z.string(), z.string())

/** Starts a stack in a temporary folder with the synthetic population, uses it, and takes it down. */
export async function withBenchStack(use: (stack: BenchStack) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-bench-'))
  try {
    const running = await startStack({ dir, port: 0, quiet: true, forgetful: true })
    try {
      await use(await prepare(running))
    } finally {
      await running.stop()
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function prepare(running: RunningStack): Promise<BenchStack> {
  const payerUrl = running.urls['payer-simulator'] ?? ''
  const stack = { url: running.gatewayUrl, payerUrl, processes: [] }
  await loadPopulation(stack, 60)
  return {
    ...stack,
    redisUrl: running.redisUrl,
    subgraphUrls: Object.fromEntries(subgraphs.map((name) => [name, `${running.urls[name] ?? ''}/graphql`])),
    running: () => running.processes(),
    oneMore: (name) => oneMore(running, name),
    signingKeys: keys.parse(JSON.parse(running.env['gateway']?.['SIGNING_KEYS'] ?? '{}')),
    devIssuerKey: running.env['gateway']?.['DEV_ISSUER_KEY'] ?? '',
    danaToken: await tokenFor(stack, 'dana'),
    joToken: await tokenFor(stack, 'jo'),
    environmentOf: (name) => running.env[name] ?? {},
    pidOf: (name) => running.processes().find((one) => one.name === name)?.pid ?? 0,
    databaseUrl: (name) => {
      const url = new URL(running.adminUrl)
      url.pathname = `/${name}`
      return url.href
    },
  }
}

async function oneMore(running: RunningStack, name: string): Promise<ManagedProcess> {
  const entry = PROCESSES.find((one) => one.name === name)
  if (!entry) throw new Error(`There is no process ${name}.`)
  const port = await freePort()
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const process = new ManagedProcess({
    name: `${name} 2`,
    command: [...(entry.flags ?? []), join(root, entry.script)],
    url: `http://127.0.0.1:${port}`,
    env: { ...running.env[name], PORT: String(port) },
    cwd: root,
    logFile: join(running.env[name]?.['BATON_STACK_DIR'] ?? tmpdir(), 'logs', `${name}-2.log`),
    say: () => undefined,
  })
  await process.start()
  return process
}

const reply = z.object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() })

/** Asks the staff graph as the supervisor. */
export async function ask(stack: BenchStack, query: string, variables: object = {}): Promise<unknown> {
  const response = await request(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.joToken}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = reply.parse(await response.body.json())
  if (errors) throw new Error(errors.map((error) => error.message).join(' '))
  return data
}
