import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { wallClock } from '@baton/service-kit/clock'
import { breaksForClients } from './compose/breaks-for-clients.js'
import { ComposeError, composeGraph, type Composed } from './compose/compose-graph.js'
import { describeChanges, withoutWords } from './compose/graph-changelog.js'
import { OPERATIONS } from '@baton/auth/operations'
import { readManifests, type RegisteredOperation } from './compose/read-manifests.js'
import { readServices, readWorkerReads } from './compose/read-services.js'

/*
 * `npm run compose`: five schemas in, the files of gateway/supergraph out, with what changed in each graph on top of its
 * changelog. With --check nothing is written; the exit status is 1 when what stands there is not what would be written.
 * What would break an operation that a client has registered is refused, unless --accept-breaking says that every
 * client is ready for it.
 */

const ROOT = new URL('../../', import.meta.url)
const OUT = new URL('../supergraph/', import.meta.url)

/** The changelog of each graph, and the schema without words that it describes. */
const LOGS = [
  {
    title: 'The staff graph',
    graph: 'staff',
    log: 'CHANGELOG-graph.md',
    described: 'described.graphql',
    api: 'api.graphql',
  },
  {
    title: 'The partner graph',
    graph: 'partner',
    log: 'partner/CHANGELOG-graph.md',
    described: 'partner/described.graphql',
    api: 'partner/api.graphql',
  },
] as const

try {
  const subgraphs = await readServices(ROOT)
  const registered = await readManifests(ROOT)
  const files = composeGraph(subgraphs, await readWorkerReads(ROOT), OPERATIONS, registered)
  if (!process.argv.includes('--accept-breaking')) await refuseBreaks(files, registered)
  const composed = { ...files, ...(await changelogs(files)) }
  const stale = await differing(composed)
  if (process.argv.includes('--check')) report(stale)
  else await write(composed, stale)
} catch (error) {
  if (!(error instanceof ComposeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** Compared with the graphs that the changelogs describe: those that were composed last. */
async function refuseBreaks(files: Composed, registered: readonly RegisteredOperation[]): Promise<void> {
  const faults: string[] = []
  for (const { graph, described, api } of LOGS) {
    const before = await textOf(described)
    const own = registered.filter((one) => one.graph === graph)
    if (before !== null) faults.push(...breaksForClients({ before, after: files[api], registered: own }))
  }
  if (faults.length === 0) return
  throw new ComposeError(
    `What clients have registered would break:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n` +
      'Keep the old beside the new as @deprecated; when every client is ready: npm run compose -- --accept-breaking',
  )
}

/** The changelogs with what is new, and what they describe from now on. */
async function changelogs(files: Composed): Promise<Readonly<Record<string, string>>> {
  const on = wallClock().now().toISOString().slice(0, 10)
  const texts: Record<string, string> = {}
  for (const { title, log, described, api } of LOGS) {
    const [told, before] = [await textOf(log), await textOf(described)]
    texts[log] = describeChanges({ title, log: told, before, after: files[api], on })
    texts[described] = withoutWords(files[api])
  }
  return texts
}

async function textOf(name: string): Promise<string | null> {
  return readFile(new URL(name, OUT), 'utf8').catch(() => null)
}

async function differing(composed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const stale: string[] = []
  for (const [name, text] of Object.entries(composed)) {
    if ((await textOf(name)) !== text) stale.push(name)
  }
  return stale
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return
  process.stderr.write(
    `gateway/supergraph is out of date (${stale.join(', ')}): run "npm run compose" and commit.\n`,
  )
  process.exitCode = 1
}

/** The supergraph last: a running gateway reloads when it changes and wants the policies to be there already. */
async function write(composed: Readonly<Record<string, string>>, stale: readonly string[]): Promise<void> {
  await mkdir(new URL('partner/', OUT), { recursive: true })
  const last = (name: string): number => Number(name.endsWith('supergraph.graphql'))
  for (const name of [...stale].sort((a, b) => last(a) - last(b))) {
    const temporary = new URL(`${name}.new`, OUT)
    await writeFile(temporary, composed[name] ?? '')
    await rename(temporary, new URL(name, OUT))
  }
  process.stdout.write(
    stale.length === 0 ? 'The supergraph is up to date.\n' : `Composed: ${stale.join(', ')}.\n`,
  )
}
