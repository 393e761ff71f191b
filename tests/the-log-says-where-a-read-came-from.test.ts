import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import type { DomainEvent } from '@baton/events/event'
import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { startTracing } from '@baton/tracing/start-tracing'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import type { PatientsDeps } from '../services/patients/src/deps.js'
import { listenAll, type OpenSubgraph } from './five-subgraphs.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'
import { openTraceSink } from './trace-sink.js'

/*
 * A question goes through the real gateway to two real subgraphs: which program asked, from which address and with which
 * document stands in the access log, for privacy officers alone.
 */
const { jo, petra } = PERSONAS
let log: TestSubgraph<PatientsDeps>
let plans: OpenSubgraph & Pick<TestSubgraph<never>, 'readings'>
let servers: Awaited<ReturnType<typeof listenAll>>
let gateway: TestGateway
let proxied: TestGateway
let patientId: string

beforeAll(async () => {
  log = await testSubgraph(patients)
  plans = await testSubgraph(carePlans)
  servers = await listenAll(
    new Map([
      ['patients', log],
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
    `select detail->>'clientName' as name from access_log where operation = 'AtOnce' order by 1`,
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

test('a service tells it of what it showed', async () => {
  const query = chart('Plans')
  await asked(query, { headers: { 'x-client-name': 'portal' } })
  const told = (await plans.readings()).filter(({ operation }) => operation === 'Plans')
  expect(told.map(({ clientName, queryHash }) => [clientName, queryHash])).toEqual([
    ['portal', sha256(query)],
  ])
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

test('while requests are traced, a row names the trace, which the gateway began', async () => {
  const sink = await openTraceSink()
  const before = process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = sink.url // the exporter reads it itself
  const tracing = await startTracing('everything', process.env)
  await asked(chart('Traced'), { headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` } })
  await tracing?.stop()
  if (before === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  const roots = sink.spans().filter(({ name, parentSpanId }) => name === 'graphql' && !parentSpanId)
  await sink.close()
  const told = (await plans.readings()).find(({ operation }) => operation === 'Traced')
  expect(roots.map(({ traceId }) => traceId)).toEqual([told?.traceId])
  expect(await rowOf('Traced')).toMatchObject({ traceId: told?.traceId })
})
