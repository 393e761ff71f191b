import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import {
  ask,
  careRelationship,
  consent,
  createAgency,
  dana,
  harbor,
  sent,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

// Two patients that differ in nothing but a referral to substance use treatment, with its appointment, words and barrier:
// whoever may not know of it gets the same answers about both, by the partner graph, its webhook, FHIR and the lists.
const northgate = viewer('northgate')
const cho = viewer('cho')
const READERS: Record<string, Viewer> = {
  harbor,
  mercy: viewer('mercy'),
  uma: viewer('uma'),
  liam: viewer('liam'),
  omar: viewer('omar'),
  ana: viewer('ana'),
  elena: viewer('elena'),
}
const [plain, secret] = [newId('patient'), newId('patient')]
const food = new Map<string, string>()
let start: Started
let hook: string

beforeAll(async () => {
  start = await startReferrals()
  const { subgraph } = start
  await createAgency(start, northgate.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY', part2Program: true })
  const input = { url: 'https://harbor.example.org/hook' }
  const made = await subgraph.query(
    harbor,
    `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } } }`,
    { input },
  )
  hook = made.data?.['createWebhook'].webhook.id
  for (const patientId of [plain, secret]) {
    await subgraph.deliver(careRelationship(patientId, dana.id))
    await subgraph.deliver(proxyOf(patientId))
    await subgraph.deliver(consent(patientId))
    if (patientId === secret) await treatment()
    const { id } = await sent(start, { patientId })
    food.set(patientId, id)
    await step(start, harbor, { mutation: 'acceptReferral', input: { referralId: id } })
    await barrier({ patientId, referralId: id, kind: 'TRANSPORT' })
  }
})
afterAll(() => start.subgraph.close())

function proxyOf(patientId: string) {
  const grant = careRelationship(patientId, viewer('elena').id)
  return { ...grant, payload: { ...grant.payload, kind: 'PROXY' as const, scopes: ['CHART'] } }
}

async function barrier(input: object): Promise<void> {
  const document = `mutation ($input: RecordBarrierInput!) { recordBarrier(input: $input) { barrier { id } userErrors { message } } }`
  const { data, errors } = await start.subgraph.query(dana, document, { input })
  expect([errors, data?.['recordBarrier'].userErrors]).toEqual([undefined, []])
}

/** The treatment of which only the care team may know, by the consent of the patient. */
async function treatment(): Promise<void> {
  const recipientIds = [northgate.agencyId ?? '', cho.id]
  const part2 = { kind: 'PART2', form: 'WRITTEN', recipientIds, purpose: 'TREAT' } as const
  await start.subgraph.deliver(consent(secret, { ...part2, from: '2026-12-01T14:00:00Z' }))
  const about = { patientId: secret, agencyId: northgate.agencyId, category: 'SUBSTANCE_USE' }
  const { id: referralId, status } = await sent(start, about)
  expect(status).toBe('SENT')
  await step(start, northgate, { mutation: 'acceptReferral', input: { referralId } })
  const slots = [{ startAt: '2026-12-10T10:00:00-05:00' }]
  await step(start, northgate, { mutation: 'proposeAppointment', input: { referralId, slots } })
  await ask(start, northgate, { mutation: 'messageOrigin', input: { referralId, text: 'Canary' } })
  await barrier({ patientId: secret, referralId, kind: 'TRANSPORT', note: 'Canary' })
}

const REFERRAL = `id version status statusReason category priority sensitivity sentAt acceptedAt availableTransitions part2Notice
  history { by from to reason } deadlines { rule dueAt status } redactions { field reason } need { code } waitlistPosition expectedOn
  appointments { id version status startAt } messages { id kind text sensitivity } disclosures { id } disclosedPayload { fields }
  consentCopy { consentId }`
const PATIENT = `referrals(first: 100) { edges { cursor node { ${REFERRAL} } } pageInfo { hasNextPage endCursor } }
  appointments { id version status startAt referral { id } } barriers { id version kind note status referral { id } }`

/** Doors by which something could be learned of a patient. */
const DOORS: Record<string, (who: Viewer, patientId: string) => Promise<unknown>> = {
  'the chart': (who, id) =>
    asked(
      who,
      `{ _entities(representations: [{ __typename: "Patient", id: "${id}" }]) { ... on Patient { ${PATIENT} } } }`,
    ),
  'the plain referral': (who, id) => asked(who, `{ referral(id: "${food.get(id) ?? ''}") { ${REFERRAL} } }`),
  'what its agency is told': async (who, id) => {
    const fields = `edges { node { type status attempts referral { id } } } pageInfo { hasNextPage }`
    const { data } = await start.subgraph.query(
      who,
      `{ webhookDeliveries(webhookId: "${hook}", first: 100) { ${fields} } }`,
    )
    const edges: { node: { referral: { id: string } | null } }[] = data?.['webhookDeliveries']?.edges ?? []
    return edges.filter(({ node }) => node.referral?.id === food.get(id))
  },
  'FHIR of the plain referral': async (who, id) => {
    const [, own = ''] = (food.get(id) ?? '').split('_')
    return Promise.all(
      ['Task', 'ServiceRequest', 'Bundle'].map((type) => fhir(who, `/fhir/${type}/referral-${own}`)),
    )
  },
}

async function fhir(who: Viewer, path: string): Promise<unknown> {
  const route = definition.routes.find((one) => one.method === 'GET' && path.startsWith(one.path))
  const request = { path, headers: {}, viewer: who, requestId: 'request_1', body: Buffer.alloc(0) }
  return route?.handle(start.subgraph.deps, request as unknown as Parameters<typeof route.handle>[1])
}

async function asked(who: Viewer, document: string): Promise<unknown> {
  const { data, errors } = await start.subgraph.query(who, document)
  return { data, errors: errors?.map(({ message, path, extensions }) => [message, path, extensions['code']]) }
}

/** Ids and cursors are taken out: what is left of two answers is alike, or tells of a record. */
function comparable(answer: unknown): string {
  return JSON.stringify(answer)
    .replace(/\b([a-z]+(?:[_-][a-z]+)*)[_-][0-9a-hjkmnp-tv-z]{25,26}\b/g, '$1')
    .replace(/"(cursor|endCursor)":"[^"]*"/g, '"$1":""')
}

test.each(Object.entries(READERS))('%s learns by no door that there is a treatment', async (_, who) => {
  for (const [door, open] of Object.entries(DOORS)) {
    const withIt = comparable(await open(who, secret))
    expect(`${door}: ${withIt}`).toBe(`${door}: ${comparable(await open(who, plain))}`)
    expect(withIt).not.toMatch(/canary/i)
  }
})

test.each([harbor, viewer('uma'), viewer('liam')])(
  'a list of all has one row of each of them',
  async (who) => {
    const { data } = await start.subgraph.query(
      who,
      `{ referrals(first: 100) { edges { node { id category } } pageInfo { hasNextPage } } }`,
    )
    const categories = data?.['referrals']?.edges.map(
      ({ node }: { node: { category: string } }) => node.category,
    )
    expect(categories).toEqual(['SOCIAL', 'SOCIAL'])
  },
)

test('who treats the patient sees both, or the rest would prove nothing', async () => {
  const chart = async (id: string) => comparable(await DOORS['the chart']?.(dana, id))
  expect(await chart(secret)).not.toBe(await chart(plain))
  expect(await chart(secret)).toMatch(/SUBSTANCE_USE.*Canary/)
  expect(comparable(await DOORS['FHIR of the plain referral']?.(harbor, secret))).toMatch(/"status":200/)
})
