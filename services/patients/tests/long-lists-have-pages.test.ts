import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { exportFhirRoute } from '../src/routes/export-fhir.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
let campaignId: string
const dana = viewer('dana')
const jo = viewer('jo')
const MANY = 120

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  patientId = await ask.patient({ family: 'Long', given: ['Liv'] })
  const input = { name: 'years', topic: 'news', channel: 'CALL', patientIds: [patientId] }
  campaignId = (await ask.done(jo, 'createCampaign', input, 'campaign { id }')).campaign.id
  await fill()
})
afterAll(() => patients.close())

/** Years of a chart: an appointment, a call in vain and a consent a day. */
async function fill(): Promise<void> {
  const days = `generate_series(1, ${MANY}) as day`
  const at = `'2026-01-01T15:00:00Z'::timestamptz + day * interval '1 day'`
  await patients.db.query(
    `insert into feed_appointment (id, patient_id, system, value, status, starts_at, last_event_at)
     select 'feed_appointment_' || lpad(day::text, 26, '0'), $1, 'urn:clinic', day::text, 'BOOKED', ${at}, ${at} from ${days}`,
    [patientId],
  )
  await patients.db.query(
    `insert into contact_attempt (id, patient_id, campaign_id, topic, step, kind, channel, status, is_automated, due_at, created_by, created_at)
     select 'contact_attempt_' || lpad(day::text, 26, '0'), $1, $2, 'news', day, 'CALL', 'CALL', 'CANCELLED', false, ${at}, $3, ${at}
       from ${days}`,
    [patientId, campaignId, jo.id],
  )
  await patients.db.query(
    `insert into consent (id, patient_id, kind, form, status, scopes, recipient_ids, recipient_classes, purpose, starts_at, given_at, recorded_by)
     select 'consent_' || lpad(day::text, 26, '0'), $1, 'SHARING', 'VERBAL', 'PENDING', '{}', '{}', '{}', 'TREAT', ${at}, ${at}, $2 from ${days}`,
    [patientId, jo.id],
  )
}

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** Every page of a list. */
async function allPages(ask: (args: string) => Promise<Listed>): Promise<string[]> {
  const ids: string[] = []
  for (let after = ''; ;) {
    const { edges, pageInfo } = await ask(`(first: 50${after})`)
    ids.push(...edges.map(({ node }) => node.id))
    if (!pageInfo.hasNextPage) return ids
    after = `, after: "${pageInfo.endCursor}"`
  }
}

const SELECT = '{ edges { node { id } } pageInfo { hasNextPage endCursor } }'
const newestFirst = (ids: readonly string[]): string[] => [...ids].sort().reverse()

test.each(['feedAppointmentHistory', 'contactHistory', 'consentHistory'])(
  'all of %s is there, page by page, newest first, and the last page says that it is',
  async (field) => {
    const ids = await allPages(
      async (args) =>
        (await ask.read(dana, `{ patient(id: "${patientId}") { ${field}${args} ${SELECT} } }`))['patient'][
          field
        ],
    )
    expect(ids).toHaveLength(MANY)
    expect(ids).toEqual(newestFirst([...new Set(ids)]))
  },
)

test('all attempts of a campaign are there, page by page, due first', async () => {
  const ids = await allPages(
    async (args) =>
      (await ask.read(jo, `{ campaign(id: "${campaignId}") { contacts${args} ${SELECT} } }`))['campaign']
        .contacts,
  )
  expect(ids).toHaveLength(MANY)
  expect(ids).toEqual([...new Set(ids)].sort())
  const page = patients.statements().findLast((sql) => sql.includes('order by due_at, id'))
  const plan = await patients.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off')
    return tx.query(`explain (generic_plan) ${page ?? ''}`)
  })
  expect(JSON.stringify(plan)).toContain('contact_attempt_by_campaign')
  expect(JSON.stringify(plan)).not.toContain('Sort')
})

async function textOf(data: unknown): Promise<string> {
  return data instanceof Readable ? text(data) : String(data)
}

test('every appointment leaves with the record', async () => {
  const path = `/export/fhir/patients/${patientId}`
  const request = { path, headers: {}, viewer: dana, requestId: 'request_1', body: Buffer.alloc(0) }
  const { content } = await exportFhirRoute.handle(patients.deps, { ...request, stream: Readable.from([]) })
  const bundle = JSON.parse(await textOf(content?.data)) as {
    entry: { resource: { resourceType: string } }[]
  }
  const appointments = bundle.entry.filter(({ resource }) => resource.resourceType === 'Appointment')
  expect(appointments).toHaveLength(MANY)
})

test('a cursor of a list in another order is refused, and is no error of the server', async () => {
  const people = await ask.read(jo, '{ practitioners(first: 1) { pageInfo { endCursor } } }')
  const after = JSON.stringify(people['practitioners'].pageInfo.endCursor)
  const lists = [
    'encounters',
    'conditions',
    'observations',
    'medications',
    'documents',
    'disclosures',
    'contactHistory',
  ]
  for (const list of lists) {
    const document = `{ patient(id: "${patientId}") { ${list}(after: ${after}) { edges { cursor } } } }`
    expect((await patients.query(jo, document)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  }
  for (const list of ['auditTrail', 'accountingOfDisclosures']) {
    const document = `{ ${list}(patientId: "${patientId}", after: ${after}) { edges { cursor } } }`
    const { errors } = await patients.query(viewer('petra'), document)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  }
  const readers = {
    duplicateCandidates: jo,
    inboundMessages: viewer('adam'),
    breakGlassReviewQueue: viewer('petra'),
  }
  for (const [list, reader] of Object.entries(readers)) {
    const { errors } = await patients.query(reader, `{ ${list}(after: ${after}) { edges { cursor } } }`)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  }
})

test('a day in the year 0, which no calendar has, is refused', async () => {
  const document = 'query ($day: Date!) { patients(filter: { birthDate: $day }) { edges { cursor } } }'
  const { errors } = await patients.query(jo, document, { day: '0000-01-01' })
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})
