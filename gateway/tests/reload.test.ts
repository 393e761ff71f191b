import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bodyHash, sign, SIGNATURE_HEADER } from '@baton/auth/sign'
import { newId } from '@baton/service-kit/ids'
import { systemViewer } from '@baton/testing/viewers'
import { createClient } from 'graphql-sse'
import { parse } from 'graphql'
import { request } from 'undici'
import { composeGraph } from '../src/compose/compose-graph.js'
import { appendToFeed } from '../src/streams/feed.js'
import { KEYS, OPERATIONS, startTestbed, subgraphOf, whileHeld, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

/** The graph without `Query.find`. */
async function smallerGraph(): Promise<{ supergraph: string; policies: string }> {
  const [patients, authorizations] = await Promise.all([subgraphOf('patients'), subgraphOf('authorizations')])
  const own = patients.own.replace(/  find\(.*\n/, '')
  const valueTypes = patients.typeDefs.definitions.slice(0, -parse(patients.own).definitions.length)
  const typeDefs = { ...patients.typeDefs, definitions: [...valueTypes, ...parse(own).definitions] }
  const { 'Query.find': _, ...operations } = OPERATIONS
  const composed = composeGraph([{ ...patients, typeDefs }, authorizations], [], operations)
  return { supergraph: composed['supergraph.graphql'], policies: composed['policies.json'] }
}

async function serve({ supergraph, policies }: { supergraph: string; policies?: string }): Promise<void> {
  if (policies !== undefined) await writeFile(new URL('policies.json', bed.folder), policies)
  await writeFile(new URL('supergraph.graphql', bed.folder), supergraph)
}

async function codeOf(query: string): Promise<string | null> {
  const { body } = await bed.ask('dana', query)
  return body.errors?.[0].extensions.code ?? null
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()) && waited < 8_000; waited += 50) await pause(50)
  expect(await isSo()).toBe(true)
}

/** Asks as a worker, signed for the gateway. */
async function statusOfWorker(query: string): Promise<number> {
  const body = JSON.stringify({ query })
  const signature = sign({
    ...{ keys: KEYS, audience: 'gateway', viewer: systemViewer('authorizations'), bodyHash: bodyHash(body) },
    ...{ requestId: newId('request'), nonce: newId('nonce'), now: new Date(Date.now()) },
  })
  return (await bed.post('/graphql', body, { [SIGNATURE_HEADER]: signature })).status
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What becomes of the operations when the lists name them: one sent by its id, and one of a worker. */
async function listed(query: string): Promise<readonly unknown[]> {
  const authorization = `Bearer ${await bed.token('dana')}`
  const headers = { authorization, 'x-client-name': 'dashboard' }
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } }
  const { body } = await bed.post('/graphql', { extensions }, headers)
  return [body.errors?.[0].extensions.code ?? null, await statusOfWorker(query)]
}

async function list(...queries: string[]): Promise<void> {
  const own = Object.fromEntries(queries.map((query) => [sha256(query), query]))
  const workers = queries.map((query) => [sha256(query), { service: 'authorizations', file: 'new.graphql' }])
  await writeFile(new URL('operations.json', bed.folder), JSON.stringify({ dashboard: own }))
  await writeFile(new URL('system-operations.json', bed.folder), JSON.stringify(Object.fromEntries(workers)))
}

const refusals = (): number =>
  bed.logged().filter((line) => line.includes('is refused; the old one goes on')).length

/** What the numbers tell of a graph: how often its files were refused, and since when the newest are; 0 while they are in use. */
async function toldRefused(graph = 'staff'): Promise<{ readonly times: number; readonly since: number }> {
  const told = await (await request(`${bed.url}/metrics`)).body.text()
  const valueOf = (name: string): number =>
    Number(new RegExp(`^${name}\\{.*graph="${graph}".*\\} (\\S+)$`, 'm').exec(told)?.[1] ?? NaN)
  return {
    times: valueOf('baton_supergraph_refusals_total'),
    since: valueOf('baton_supergraph_refused_since_timestamp_seconds'),
  }
}

const FIND = '{ find { id } }'

test('a new supergraph is served at once: what is under way ends, and streams go on', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const sse = createClient({ url: `${bed.url}/graphql/stream`, headers: { authorization }, retryAttempts: 0 })
  const stream = sse.iterate({ query: 'subscription { patientChanged(id: "p1") { name } }' })
  const event = stream.next()
  bed.fetches()
  const underWay = await whileHeld(bed, async () => {
    const answer = bed.ask('dana', '{ patient(id: "held") { name friend { name authorizations { id } } } }')
    await until(async () => bed.subgraphs.patients.requests.graph > 0)
    expect(await codeOf(FIND)).toBeNull()
    await serve(await smallerGraph())
    await until(async () => (await codeOf(FIND)) === 'GRAPHQL_VALIDATION_FAILED')
    return { answer }
  })
  const { body } = await underWay.answer
  expect(body.errors).toBeUndefined()
  expect(body.data.patient.friend).toEqual({ name: 'a friend', authorizations: [{ id: 'a1' }] })
  await bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p1' }]))
  expect(await event).toMatchObject({ value: { data: { patientChanged: { name: 'name of p1' } } } })
  sse.dispose()
})

test('where a field has moved to another subgraph, what was asked before is asked there, too', async () => {
  const kept = '{ importJob(id: "job_1") { status } }'
  const asked = async (query: string): Promise<readonly number[]> => {
    bed.fetches()
    await bed.ask('dana', query)
    return [bed.subgraphs.patients.requests.graph, bed.subgraphs.authorizations.requests.graph]
  }
  for (let time = 0; time < 3; time += 1) expect(await asked(kept)).toEqual([1, 0])
  const { supergraph } = await smallerGraph()
  const moved = supergraph.replace(/( importJob\(.*|^type ImportJob\s.*)PATIENTS/gm, '$1AUTHORIZATIONS')
  await serve({ supergraph: moved })
  let other = 0
  await until(async () => (await asked(`{ importJob(id: "job_${(other += 1)}") { status } }`))[0] === 0)
  expect(await asked(kept)).toEqual([0, 1])
})

const NEW = 'query New { patient(id: "p1") { name } }'
const NEWER = 'query Newer { patient(id: "p1") { name } }'

test('operations that clients and workers registered come with the supergraph, and stay with it while one is refused', async () => {
  const graph = await smallerGraph()
  const areTaken = async (query: string): Promise<boolean> =>
    String(await listed(query)) === String([null, 200])
  expect(await listed(NEW)).toEqual(['PERSISTED_QUERY_NOT_FOUND', 403])
  await list(NEW)
  await serve(graph)
  await until(() => areTaken(NEW))
  const refused = refusals()
  await serve({ supergraph: '' })
  await list(NEWER)
  await until(async () => refusals() > refused)
  expect(await areTaken(NEW)).toBe(true)
  expect(await listed(NEWER)).toEqual(['PERSISTED_QUERY_NOT_FOUND', 403])
  await serve(graph)
  await until(() => areTaken(NEWER))
  await writeFile(new URL('operations.json', bed.folder), '{"dashboard": ')
  await until(async () => bed.logged().some((line) => line.includes('cannot be read; the old one goes on')))
  expect(await areTaken(NEWER)).toBe(true)
  await list(NEWER)
})

test.each<[string, () => Promise<Parameters<typeof serve>[0]>]>([
  [
    'rules of another',
    async () => ({ ...(await smallerGraph()), policies: '{"types":{},"fields":{},"typenames":{}}' }),
  ],
  [
    'half a file',
    async () => {
      const { supergraph, policies } = await smallerGraph()
      const [mark = ''] = /# policies \S+/.exec(supergraph) ?? []
      return {
        supergraph: `${mark}\n${supergraph.slice(0, supergraph.length / 2).replace(mark, '')}`,
        policies,
      }
    },
  ],
  [
    'a subgraph whose address nobody knows',
    async () => {
      const { supergraph, policies } = await smallerGraph()
      return { supergraph: supergraph.replace('name: "patients"', 'name: "somebody"'), policies }
    },
  ],
  [
    'a guard that this gateway does not know',
    async () => {
      const { supergraph, policies } = await smallerGraph()
      const guard = '@link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)'
      return { supergraph: supergraph.replace(/^schema/m, `schema ${guard}`), policies }
    },
  ],
  ['nothing at all', async () => ({ supergraph: '' })],
])('a broken supergraph is refused and said so, and the old one goes on: %s', async (_, broken) => {
  const before = refusals()
  await serve(await broken())
  await until(async () => refusals() > before)
  expect(await codeOf('{ patient(id: "p1") { name } }')).toBeNull()
  expect(await codeOf(FIND)).toBe('GRAPHQL_VALIDATION_FAILED')
  expect((await bed.ask('ana', '{ authorization(id: "a") { id } }')).status).toBe(403)
})

test('the numbers say since when the newest supergraph is refused, until one is in use again', async () => {
  const graph = await smallerGraph()
  await serve(graph)
  await until(async () => (await toldRefused()).since === 0)
  const { times } = await toldRefused()
  const startedAt = Date.now() / 1_000
  await serve({ supergraph: '' })
  await until(async () => (await toldRefused()).times > times)
  const first = await toldRefused()
  expect(first.since).toBeGreaterThanOrEqual(startedAt)
  await serve({ supergraph: '# as broken' })
  await until(async () => (await toldRefused()).times > first.times)
  expect((await toldRefused()).since).toBe(first.since)
  await serve(graph)
  await until(async () => (await toldRefused()).since === 0)
})

test.each([
  ['operations.json', 'staff'],
  ['system-operations.json', 'staff'],
  ['partner/operations.json', 'partner'],
])('they tell of a list beside it that cannot be read, too: %s', async (file, graph) => {
  const list = new URL(file, bed.folder)
  const whole = await readFile(list, 'utf8')
  await until(async () => (await toldRefused(graph)).since === 0)
  const { times } = await toldRefused(graph)
  const startedAt = Date.now() / 1_000
  await writeFile(list, whole.slice(0, -2))
  await until(async () => (await toldRefused(graph)).times > times)
  const first = await toldRefused(graph)
  expect(first.since).toBeGreaterThanOrEqual(startedAt)
  expect(
    bed
      .logged()
      .filter((line) => line.includes('cannot be read'))
      .at(-1),
  ).toContain(`"file":"${file}"`)
  await writeFile(list, '[')
  await until(async () => (await toldRefused(graph)).times > first.times)
  expect((await toldRefused(graph)).since).toBe(first.since)
  await writeFile(list, whole)
  await until(async () => (await toldRefused(graph)).since === 0)
})
