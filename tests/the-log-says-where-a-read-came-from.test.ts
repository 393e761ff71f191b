import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import type { DomainEvent } from '@baton/events/event'
import type { Payload } from '@baton/events/catalogue'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { startTracing } from '@baton/tracing/start-tracing'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import type { PatientsDeps } from '../services/patients/src/deps.js'
import { readsRoute } from '../services/patients/src/routes/reads.js'
import { listenAll, type OpenSubgraph } from './five-subgraphs.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'
import { openTraceSink, type SentSpan } from './trace-sink.js'

/*
 * A question goes through the real gateway to two real subgraphs: which program asked, from which address and with which
 * document stands in the access log, for privacy officers alone.
 */
const { jo, petra } = PERSONAS
/** A request of the gateway in its own name. */
const asGateway = {
  path: '/reads',
  headers: {},
  viewer: null,
  requestId: 'request_1',
  stream: Readable.from([]),
}
let log: TestSubgraph<PatientsDeps>
let plans: OpenSubgraph & Pick<TestSubgraph<never>, 'readings'>
let servers: Awaited<ReturnType<typeof listenAll>>
let gateway: TestGateway
let proxied: TestGateway
let patientId: string
let keeperFails = false
let keeperWaitsMs = 0

/** In front of the service that keeps the log: it takes nothing while it fails. */
const failing: Handler = async (request, response) => {
  if (request.url !== '/reads') return false
  if (keeperWaitsMs > 0) await pause(keeperWaitsMs)
  if (!keeperFails) return false
  return refuse(response, 500, { code: 'INTERNAL', message: 'It fails.', requestId: 'request_1' })
}

beforeAll(async () => {
  log = await testSubgraph(patients)
  plans = await testSubgraph(carePlans)
  servers = await listenAll(
    new Map([
      ['patients', { ...log, handlers: [failing, ...log.handlers] }],
      ['care-plans', plans],
    ]),
  )
  const nobody = 'http://127.0.0.1:1' // nothing is asked of the other three
  const urls = { referrals: nobody, authorizations: nobody, metrics: nobody, ...servers.urls }
  gateway = await startTestGateway([jo, petra], urls)
  proxied = await startTestGateway([jo], urls, { TRUSTED_PROXIES: '1' })
  const { registerPatient } = await asked(
    `mutation Register { registerPatient(input: { name: { family: "Delgado", given: ["Rosa"] }, birthDate: "1950-01-01",
      sex: FEMALE }) { patient { id } userErrors { message } } }`,
  )
  patientId = registerPatient.patient.id
}, 120_000)
afterAll(async () => {
  await gateway.close()
  await proxied.close()
  await servers.close()
  await log.close()
  await plans.close()
})

interface From {
  readonly headers?: Record<string, string>
  readonly through?: TestGateway
  readonly person?: Persona
}

async function asked(query: string, { headers = {}, through = gateway, person = jo }: From = {}) {
  const response = await fetch(`${through.url}/graphql`, {
    method: 'POST',
    headers: { ...through.headersOf(person), ...headers },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, any>; errors?: unknown } // eslint-disable-line @typescript-eslint/no-explicit-any -- the query says what is there
  expect(errors).toBeUndefined()
  return data
}

const ORIGIN = 'clientName clientAddress queryHash traceId'
const UNKNOWN = { clientName: null, clientAddress: null, queryHash: null, traceId: null }
const chart = (operation: string): string =>
  `query ${operation} { patient(id: "${patientId}") { name { text } transitionEpisodes { id status } } }`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function rowOf(operation: string, person: Persona = petra) {
  const query = `{ auditTrail(patientId: "${patientId}", first: 100) { intact edges { node { operation requestId ${ORIGIN} } } } }`
  const { auditTrail } = await asked(query, { person })
  expect(auditTrail.intact).toBe(true)
  const rows: Record<string, unknown>[] = auditTrail.edges.map(({ node }: { node: object }) => node)
  return rows.find((row) => row['operation'] === operation)
}

test('the log says which program asked, from where and with which document; only to privacy officers', async () => {
  const query = chart('Named')
  await asked(query, { headers: { 'x-client-name': 'portal', 'x-forwarded-for': '203.0.113.9' } })
  // Nobody was told to trust a proxy: whoever writes such a header tells nothing.
  const from = { clientName: 'portal', clientAddress: '127.0.0.1', queryHash: sha256(query), traceId: null }
  expect(await rowOf('Named')).toMatchObject(from)
  expect(await rowOf('Named', jo)).toMatchObject(UNKNOWN)
})

test.each([
  ['the last address that a proxy wrote counts', '198.51.100.66, 203.0.113.9', '203.0.113.9'],
  ['an IPv6 address is kept', '2001:db8::7', '2001:db8::7'],
  ['words are no address', 'unknown', null],
  ['who came around the proxy has none', '', null],
])('behind a proxy of ours: %s', async (name, header, address) => {
  const operation = `Behind${name.replaceAll(/\W/g, '')}`
  await asked(chart(operation), { through: proxied, headers: header ? { 'x-forwarded-for': header } : {} })
  expect(await rowOf(operation)).toMatchObject({ clientName: null, clientAddress: address })
})

test('a program that gives no name, or a long one, is asked all the same', async () => {
  await asked(chart('Nameless'), { headers: { 'x-client-name': '' } })
  expect(await rowOf('Nameless')).toMatchObject({ clientName: null })
  await asked(chart('Wordy'), { headers: { 'x-client-name': 'x'.repeat(3_000) } })
  expect(await rowOf('Wordy')).toMatchObject({ clientName: 'x'.repeat(100) })
})

test('the same question from two programs at once is two rows', async () => {
  const both = ['desktop', 'phone']
  await Promise.all(both.map((name) => asked(chart('AtOnce'), { headers: { 'x-client-name': name } })))
  const rows: { name: string }[] = await log.db.query(
    `select detail->>'clientName' as name from access_log
      where operation = 'AtOnce' order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(both)
})

test('what another service showed says where it came from, too; an event from before does not', async () => {
  const payload = {
    ...{ viewerId: jo.id, roles: ['supervisor'], purpose: 'CAREMGT', action: 'R', part: 0 },
    ...{ requestId: newId('request'), at: '2026-11-24T19:05:00.000Z' },
    reads: [{ patientId, fields: ['TransitionEpisode.status'] }],
  }
  const deliver = (told: Payload<'record.read.v1'>): Promise<void> => {
    const when = new Date(told.at)
    const about = { subject: told.requestId, patientId, occurredAt: when, recordedAt: when }
    const event: DomainEvent<'record.read.v1'> = {
      ...{ id: newId('event'), source: 'care-plans', type: 'record.read.v1', ...about },
      payload: told,
    }
    return log.deliver(event)
  }
  const from = { clientName: 'portal', address: '203.0.113.9', queryHash: 'abc', traceId: 'def' }
  await deliver({ ...payload, ...from, operation: 'Told' })
  await deliver({ ...payload, operation: 'ToldBefore' })
  const { address, ...same } = from
  expect(await rowOf('Told')).toMatchObject({ ...same, clientAddress: address })
  expect(await rowOf('ToldBefore')).toMatchObject(UNKNOWN)
})

const list = 'transitionEpisodes { id status }'
const rowsOf = async (operation: string): Promise<readonly object[]> =>
  log.db.query(
    `select detail->>'service' as service, fields, detail->>'clientName' as client, detail->>'queryHash' as hash
       from access_log where operation = $1 order by 1`,
    [operation],
  )
const toldByPlans = async (operation: string) =>
  (await plans.readings()).filter((told) => told.operation === operation)

test('what services showed is one row of the log before the answer leaves, and is told by nobody else', async () => {
  const query = chart('Plans')
  await asked(query, { headers: { 'x-client-name': 'portal' } })
  const shown = { service: 'care-plans, patients', client: 'portal', hash: sha256(query) }
  const fields = ['Patient.id', 'Patient.name', 'Patient.transitionEpisodes']
  expect(await rowsOf('Plans')).toEqual([{ ...shown, fields }])
  expect(await toldByPlans('Plans')).toEqual([])
})

test('operations that end together are each told, as they were asked', async () => {
  const names = ['Together1', 'Together2', 'Together3', 'Together4']
  await Promise.all(names.map((name) => asked(chart(name), { headers: { 'x-client-name': name } })))
  for (const client of names)
    expect(await rowsOf(client)).toMatchObject([{ service: 'care-plans, patients', client }])
})

test('a change, and what is read with it, is told by each service itself', async () => {
  const change = `mutation Changed { addRelatedPerson(input: { patientId: "${patientId}", name: { family: "Delgado" },
    relationship: "SIB" }) { relatedPerson { id patient { ${list} } } userErrors { message } } }`
  await asked(change)
  expect(await toldByPlans('Changed')).toMatchObject([
    { reads: [{ fields: ['Patient.transitionEpisodes'] }] },
  ])
})

/** How many queries came into the log in which way. */
async function ways(): Promise<readonly number[]> {
  const numbers = await (await fetch(`${gateway.url}/metrics`)).text()
  return ['gateway', 'asked_twice', 'services'].map((how) =>
    Number(
      new RegExp(`baton_told_queries_total{.*graph="staff",how="${how}".*} (\\d+)`).exec(numbers)?.[1] ?? 0,
    ),
  )
}

test('where the log does not take it, each service tells by itself, and the answer leaves all the same', async () => {
  const [told = 0, twice = 0, rested = 0] = await ways()
  keeperFails = true
  const { patient } = await asked(chart('Failing'))
  expect(patient).toMatchObject({ name: { text: 'Rosa Delgado' }, transitionEpisodes: [] })
  keeperFails = false
  await asked(chart('Resting')) // for some seconds it is not asked to
  for (const operation of ['Failing', 'Resting']) {
    expect(await toldByPlans(operation)).toMatchObject([{ viewerId: jo.id, reads: [{ patientId }] }])
    expect(await rowsOf(operation)).toMatchObject([{ service: 'patients' }])
  }
  expect(await ways()).toEqual([told, twice + 1, rested + 1])
})

const told = (body: unknown) =>
  readsRoute.handle(log.deps, { ...asGateway, body: Buffer.from(JSON.stringify(body)) })

/** A read as a service tells it. */
const readAs = (operation: string) => ({
  viewerId: jo.id,
  roles: [],
  purpose: 'CAREMGT',
  operation,
  action: 'R',
  requestId: 'request_1',
  at: '2026-11-24T19:05:00.000Z',
  shown: [{ patientIds: [patientId], fields: ['a'] }],
})

test('what is told by the gateway is what a service shows, whole, or nothing of it', async () => {
  const reads = [readAs('Half')]
  await expect(
    told([
      { source: 'care-plans', reads },
      { source: 'metrics', reads: [{ ...readAs('Half'), at: 'today' }] },
    ]),
  ).rejects.toThrow()
  await expect(told([{ source: 'somebody', reads }])).rejects.toThrow()
  const many = [...Array.from({ length: 200 }, () => readAs('Half')), readAs('unkeepable \u0000')]
  await expect(told([{ source: 'metrics', reads: many }])).rejects.toThrow()
  expect(await rowsOf('Half')).toEqual([])
  expect(await told([{ source: 'metrics', reads }])).toEqual({ status: 200, body: { told: 1 } })
  expect(await rowsOf('Half')).toMatchObject([{ service: 'metrics', fields: ['a'] }])
})

test('what several services showed of a patient for one operation is one row', async () => {
  const inPlans = { ...readAs('Several'), shown: [{ patientIds: [patientId], fields: ['b', 'c'] }] }
  const reads = [readAs('Several')]
  await told([
    { source: 'metrics', reads },
    { source: 'care-plans', reads: [inPlans] },
  ])
  expect(await rowsOf('Several')).toMatchObject([{ service: 'care-plans, metrics', fields: ['a', 'b', 'c'] }])
})

test('a log that somebody holds keeps no answers back: what is told together is not taken', async () => {
  await log.db.transaction(async (tx) => {
    const entry = { ...readAs('Holding'), patientIds: [patientId], fields: ['a'], detail: {} }
    await tx.query('select append_access_reads($1::jsonb)', [JSON.stringify([entry])])
    await expect(told([{ source: 'metrics', reads: [readAs('Held')] }])).rejects.toThrow('lock timeout')
  })
  expect(await rowsOf('Held')).toEqual([])
})

test('the patient reads none of it', async () => {
  const patient = viewer('rosa', { patientIds: [patientId] })
  const answer = await log.query(
    patient,
    `{ auditTrail(patientId: "${patientId}", first: 100) { edges { node { ${ORIGIN} } } } }`,
  )
  const rows: { node: object }[] = answer.data?.['auditTrail'].edges
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.every(({ node }) => Object.values(node).every((value) => value === null))).toBe(true)
})

test('while requests are traced, a row names its trace, and what was told for several at once names all of theirs', async () => {
  const sink = await openTraceSink()
  const before = process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = sink.url // the exporter reads it itself
  const tracing = await startTracing('everything', process.env)
  await asked(chart('Traced'), { headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` } })
  const several = ['Linked1', 'Linked2', 'Linked3', 'Linked4', 'Linked5', 'Linked6']
  keeperWaitsMs = 200 // so that the others end meanwhile
  const through = proxied // the other rests still: it was not taken something
  await Promise.all(
    several.map((name) => asked(chart(name), { headers: { 'x-client-name': name }, through })),
  )
  keeperWaitsMs = 0
  await tracing?.stop()
  if (before === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  const spans = sink.spans()
  await sink.close()
  const roots = spans.filter(({ name, parentSpanId }) => name === 'graphql' && !parentSpanId)
  const traces = roots.map(({ traceId }) => traceId)
  expect(traces).toHaveLength(1 + several.length)
  expect(traces).toContain((await rowOf('Traced'))?.['traceId'])
  expectEachTold(spans, several.length)
})

/** Each trace has the telling of its own reads; a request that tells for several is below one and names the others. */
function expectEachTold(spans: readonly SentSpan[], traces: number): void {
  const tellings = new Map(
    spans.filter(({ name }) => name === 'tell the access log').map((span) => [span.spanId, span]),
  )
  expect(new Set([...tellings.values()].map(({ traceId }) => traceId)).size).toBe(traces)
  const requests = spans.filter(({ parentSpanId }) => tellings.has(parentSpanId ?? ''))
  expect(requests.length).toBeLessThan(traces)
  const told = requests.flatMap(({ parentSpanId, links = [] }) => [
    parentSpanId,
    ...links.map(({ spanId }) => spanId),
  ])
  expect(told.sort()).toEqual([...tellings.keys()].sort())
}
