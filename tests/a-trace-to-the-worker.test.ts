import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@baton/local/free-port'
import { ManagedProcess } from '@baton/local/managed-process'
import { SERVICES } from '@baton/local/process-table'
import { testDatabase, testRedisUrl } from '@baton/testing/test-database'
import { TEST_KEYS } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTraceSink, type SentSpan, type TraceSink } from './trace-sink.js'

/*
 * Three real processes send their spans to a collector: a file that somebody asks the gateway for is one trace, from
 * the gateway over the subgraph, its statements and the queue to the worker. What was asked stands in no span. (All
 * processes and every road: no-name-leaves-its-place.long.test.ts.)
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SCRIPTS = {
  gateway: 'gateway/dist/main.js',
  metrics: 'services/metrics/dist/main.js',
  'metrics-worker': 'services/metrics/dist/worker.js',
}
const dir = mkdtempSync(join(tmpdir(), 'baton-trace-'))
const databases: Awaited<ReturnType<typeof testDatabase>>[] = []
const processes: ManagedProcess[] = []
let sink: TraceSink
let gatewayUrl = ''

beforeAll(async () => {
  sink = await openTraceSink()
  const [gateway, metrics] = await Promise.all([testDatabase('gateway'), testDatabase('metrics')])
  databases.push(gateway, metrics)
  const ports = await Promise.all(Object.keys(SCRIPTS).map(() => freePort()))
  const urls = Object.keys(SCRIPTS).map((_, n) => `http://127.0.0.1:${String(ports[n])}`)
  gatewayUrl = urls[0] ?? ''
  // The others do not answer: the graph is served without them.
  const subgraphs = Object.fromEntries(SERVICES.map((name) => [name, urls[name === 'metrics' ? 1 : 2]]))
  for (const [n, [name, script]] of Object.entries(SCRIPTS).entries()) {
    const env = {
      ...process.env,
      OTEL_EXPORTER_OTLP_ENDPOINT: sink.url,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      NODE_ENV: 'test',
      PORT: String(ports[n]),
      DATABASE_URL: (n === 0 ? gateway : metrics).url,
      REDIS_URL: `${testRedisUrl()}/11`, // a database of its own: other tests have queues of the same names
      SIGNING_KEYS: JSON.stringify(TEST_KEYS),
      CURSOR_SECRET: 'the cursor secret of the tests, long enough',
      SUBGRAPH_URLS: JSON.stringify(subgraphs),
      DEV_ISSUER: '1',
      DEV_ISSUER_KEY: join(dir, 'key.json'),
      GATEWAY_URL: gatewayUrl,
    }
    const options = { name, url: urls[n] ?? '', command: [join(ROOT, script)], env, cwd: ROOT }
    processes.push(
      new ManagedProcess({ ...options, logFile: join(dir, `${name}.log`), say: () => undefined }),
    )
  }
  await Promise.all(processes.map((one) => (one.name === 'gateway' ? startUnready(one) : one.start())))
}, 60_000)
afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()))
  await sink.close()
  for (const database of databases) await database.drop()
  rmSync(dir, { recursive: true, force: true })
}, 30_000)

/** A gateway whose subgraphs are mostly away never says that it is ready, and answers all the same. */
async function startUnready(gateway: ManagedProcess): Promise<void> {
  void gateway.start().catch(() => undefined)
  await eventually('the gateway lives', async () => (await fetch(`${gatewayUrl}/health/live`)).ok)
}

async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const found = await Promise.resolve(look()).catch(() => null)
    if (found) return found
    await delay(50)
  }
  throw new Error(`Not within 30 s: ${what}`)
}

async function ask(query: string, variables: object): Promise<Record<string, unknown>> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${gatewayUrl}/dev/token`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona: 'ana' }),
  })
  const { access_token: token } = (await login.json()) as { access_token: string }
  const answer = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: {
      ...json,
      authorization: `Bearer ${token}`,
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    },
    body: JSON.stringify({ query, variables }),
  })
  return (await answer.json()) as Record<string, unknown>
}

const START = `mutation Canary($input: StartExportInput!) {
  startExport(input: $input) { export { id } userErrors { message } }
}`
const input = {
  idempotencyKey: 'Zzcanary-key',
  kind: 'FACTS',
  format: 'CSV',
  period: { start: '2026-01-01', end: '2026-06-30' },
}

/** The spans of the trace in which the worker did something, once they have come. */
function traceOfTheWorker(): readonly SentSpan[] | null {
  const spans = sink.spans()
  const worked = spans.filter(
    ({ process: by, name }) => by === 'metrics-worker' && name.startsWith('process '),
  )
  const trace = spans.filter(({ traceId }) => worked.some((span) => span.traceId === traceId))
  return trace.some(({ process: by, name }) => by === 'gateway' && name === 'graphql') ? trace : null
}

test('what the gateway is asked, a subgraph writes and a worker does is one trace, one tree', async () => {
  const { data } = await ask(START, { input })
  expect(data).toMatchObject({ startExport: { export: { id: expect.any(String) }, userErrors: [] } })
  const trace = await eventually('the trace of the worker', traceOfTheWorker)
  expect(new Set(trace.map(({ traceId }) => traceId)).size).toBe(1)
  // What a stranger says of a trace is not believed: it begins at the gateway.
  const roots = trace.filter(({ parentSpanId }) => !parentSpanId)
  expect(roots.map(({ process: by, name }) => `${by}: ${name}`)).toEqual(['gateway: graphql'])
  const byId = new Map(trace.map((span) => [span.spanId, span]))
  const lost = trace.filter(({ parentSpanId }) => parentSpanId && !byId.has(parentSpanId))
  expect(lost).toEqual([])
  const way = (span: SentSpan | undefined): string[] =>
    span ? [...way(byId.get(span.parentSpanId ?? '')), `${span.process}: ${span.name}`] : []
  const statement = trace.find(
    ({ process: by, name }) => by === 'metrics-worker' && name.startsWith('pg.query'),
  )
  const ours = way(statement).filter((step) => !step.startsWith('gateway: gateway.')) // Apollo's own spans between
  expect(ours).toEqual([
    'gateway: graphql',
    'gateway: ask metrics',
    'metrics: graphql',
    'metrics: add metrics.metrics.export',
    'metrics-worker: process metrics',
    expect.stringMatching(/^metrics-worker: pg\.query/),
  ])
  expect(trace.some(({ process: by, name }) => by === 'metrics' && name.startsWith('pg.query:INSERT'))).toBe(
    true,
  )
}, 60_000)

test('no span says what was asked, and none why something failed', async () => {
  const wrong = { ...input, idempotencyKey: 'Zzcanary-2', measureCode: 'ZzcanaryCode' }
  expect(await ask(START, { input: wrong })).toMatchObject({ data: { startExport: { export: null } } })
  const literal =
    '{ measure(code: "ZzcanaryLiteral") { code } qualityProjects(measureCode: "Zzcanary") { id } }'
  expect(await ask(literal, {})).toMatchObject({ data: { measure: null, qualityProjects: [] } })
  const refused = await ask(
    'query Q($day: Date!) { measureSnapshot(code: "ZzcanaryCode", day: $day) { __typename } }',
    {
      day: 'ZzcanaryDay',
    },
  )
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  const before = sink.spans().length
  await ask(START, { input: { ...wrong, idempotencyKey: 'Zzcanary-3' } })
  await eventually('the spans of it', () => sink.spans().length > before)
  expect(sink.texts().length).toBeGreaterThan(0)
  expect(sink.texts().filter(({ text }) => /zzcanary/i.test(text))).toEqual([])
})

test('without an endpoint nothing is traced, and nothing of the SDK is loaded', () => {
  const script = `
    import { createRequire } from 'node:module'
    import { startTracing } from '@baton/tracing/start-tracing'
    import { inSpan, traceparent } from '@baton/tracing/span'
    const started = await startTracing('test', { OTEL_SDK_DISABLED: process.argv[1] })
    const inside = await inSpan({ name: 'a', kind: 'internal' }, async () => traceparent())
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('@opentelemetry/'))
    console.log(JSON.stringify({ started, inside, sdk: loaded.filter((file) => !file.includes('@opentelemetry/api')) }))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(ROOT, 'packages/service-kit'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  expect(JSON.parse(told)).toEqual({ started: null, inside: null, sdk: [] })
})
