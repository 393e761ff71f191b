import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql'
import { readAs } from '../src/storage/agency-role.js'
import { ask, dana, dataOf, harbor, mercy, sent, startReferrals, step, type Started } from './fixtures.js'

/** Everything below is asked by Harbor about what belongs to Mercy, and once more about what does not exist. */
let start: Started
let theirs: Record<string, string>
const nothing: Record<string, string> = {
  referral: 'referral_01jc000000e00800000000000z',
  appointment: 'appointment_01jc000000e00800000000000z',
  check: 'capacity_01jc000000e00800000000000z',
  service: 'service_01jc000000e00800000000000z',
  agency: 'agency_01jc000000e00800000000000z',
  webhook: 'webhook_01jc000000e00800000000000z',
}

const SAVE = `mutation ($input: SaveCommunityServiceInput!) { saveCommunityService(input: $input) { communityService { id } userErrors { message } } }`
const CHECK = `mutation ($input: CheckCapacityInput!) { checkCapacity(input: $input) { capacityCheck { id } userErrors { message } } }`
const HOOK = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } userErrors { message } } }`

beforeAll(async () => {
  start = await startReferrals()
  const { subgraph } = start
  const referral = (await sent(start, { agencyId: mercy.agencyId })).id
  await step(start, mercy, { mutation: 'acceptReferral', input: { referralId: referral } })
  const slots = [{ startAt: '2026-12-10T10:00:00-05:00' }]
  await step(start, mercy, { mutation: 'proposeAppointment', input: { referralId: referral, slots } })
  await ask(start, mercy, {
    mutation: 'messageOrigin',
    input: { referralId: referral, text: 'Canary in the text' },
  })
  const [{ id: appointment }] = await subgraph.db.query('select id from appointment')
  const food = { agencyId: mercy.agencyId, category: 'SOCIAL' }
  const meals = { ...food, name: 'Canary meals', needs: ['food-insecurity'] }
  const service = dataOf(await subgraph.query(dana, SAVE, { input: meals }))?.['saveCommunityService']
    .communityService.id
  const check = dataOf(await subgraph.query(dana, CHECK, { input: food }))?.['checkCapacity'].capacityCheck.id
  const url = { input: { url: 'https://mercy.example.org/hook' } }
  const webhook = dataOf(await subgraph.query(mercy, HOOK, url))?.['createWebhook'].webhook.id
  theirs = { referral, appointment, check, service, webhook, agency: mercy.agencyId ?? '' }
})
afterAll(() => start.subgraph.close())

/** An answer without the ids that were asked about: what is left must not differ. */
const bare = (answer: unknown, ids: Record<string, string>): string =>
  Object.values(ids).reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(answer))

async function sameAsNothing(document: string, of: (ids: Record<string, string>) => object): Promise<string> {
  const found = bare(await start.subgraph.query(harbor, document, of(theirs)), theirs)
  const none = bare(await start.subgraph.query(harbor, document, of(nothing)), nothing)
  expect(found).toBe(none)
  expect(found).not.toMatch(/canary/i)
  return found
}

const READS: Record<string, readonly [document: string, of: (ids: Record<string, string>) => object]> = {
  referral: [
    `query ($id: ID!) { referral(id: $id) { id status messages { text } } }`,
    ({ referral }) => ({ id: referral }),
  ],
  appointment: [
    `query ($id: ID!) { appointment(id: $id) { id status } }`,
    ({ appointment }) => ({ id: appointment }),
  ],
  capacityCheck: [`query ($id: ID!) { capacityCheck(id: $id) { id } }`, ({ check }) => ({ id: check })],
  agency: [
    `query ($id: ID!) { agency(id: $id) { id name services { id } } }`,
    ({ agency }) => ({ id: agency }),
  ],
  webhookDeliveries: [
    `query ($id: ID!) { webhookDeliveries(webhookId: $id) { edges { node { id } } } }`,
    ({ webhook }) => ({ id: webhook }),
  ],
  referrals: [
    `query ($id: ID!) { referrals(filter: { agencyId: $id }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
    ({ agency }) => ({ id: agency }),
  ],
  searchServices: [`{ searchServices(need: "food-insecurity") { edges { node { name } } } }`, () => ({})],
  agencyScorecards: [`{ agencyScorecards { agencyId sent } }`, () => ({})],
  partnerInbox: [`{ partnerInbox { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, () => ({})],
  partnerCapacityChecks: [`{ partnerCapacityChecks { edges { node { id } } } }`, () => ({})],
}

const schema = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
const fieldsOf = (type: string): readonly string[] =>
  schema.definitions
    .filter(
      (node): node is ObjectTypeDefinitionNode =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type,
    )
    .flatMap((node) => node.fields?.map(({ name }) => name.value) ?? [])

test.each(fieldsOf('Query'))(
  'the root field %s answers about another agency as about nothing',
  async (name) => {
    const read = READS[name]
    if (!read) throw new Error(`Query.${name} is not attacked: add it to READS.`)
    await sameAsNothing(...read)
  },
)

test.each(['Referral', 'Appointment', 'Agency', 'CommunityService', 'Patient'])(
  'a reference to another agency’s %s resolves to nothing',
  async (typename) => {
    const key = {
      Referral: 'referral',
      Appointment: 'appointment',
      Agency: 'agency',
      CommunityService: 'service',
    }[typename]
    const field =
      typename === 'Patient'
        ? 'referrals { edges { node { id } } } appointments { id } barriers { id }'
        : 'id version'
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${field} } } }`
    const idOf = (ids: Record<string, string>) => (key ? ids[key] : start.linh)
    const answer = await sameAsNothing(document, (ids) => ({ of: [{ __typename: typename, id: idOf(ids) }] }))
    if (typename === 'Patient') expect(answer).not.toContain(theirs['referral'])
    else expect(answer).toContain('null')
  },
)

const NOTE = { expectedVersion: 3 }
const MUTATIONS: Record<string, (ids: Record<string, string>) => object> = {
  acceptReferral: ({ referral }) => ({ referralId: referral, ...NOTE }),
  rejectReferral: ({ referral }) => ({ referralId: referral, ...NOTE, reason: 'OTHER' }),
  waitlistReferral: ({ referral }) => ({ referralId: referral, ...NOTE }),
  proposeAppointment: ({ referral }) => ({
    referralId: referral,
    ...NOTE,
    slots: [{ startAt: '2026-12-10T10:00:00-05:00' }],
  }),
  recordIntake: ({ referral }) => ({ referralId: referral, ...NOTE, enrollment: 'ENROLLED' }),
  startService: ({ referral }) => ({ referralId: referral, ...NOTE }),
  reportProgress: ({ referral }) => ({ referralId: referral, text: 'x' }),
  messageOrigin: ({ referral }) => ({ referralId: referral, text: 'x' }),
  completeService: ({ referral }) => ({ referralId: referral, ...NOTE }),
  attachReferralDocument: ({ referral }) => ({
    referralId: referral,
    documentId: 'document_01jc000000e00800000000000z',
  }),
  bookAppointment: ({ referral, appointment }) => ({
    referralId: referral,
    ...NOTE,
    appointmentId: appointment,
  }),
  rescheduleAppointment: ({ appointment }) => ({
    appointmentId: appointment,
    expectedVersion: 1,
    startAt: '2026-12-10T10:00:00-05:00',
  }),
  cancelAppointment: ({ appointment }) => ({
    appointmentId: appointment,
    expectedVersion: 1,
    cancelledBy: 'PATIENT',
  }),
  recordAttendance: ({ appointment }) => ({ appointmentId: appointment, expectedVersion: 1, attended: true }),
  answerCapacity: ({ check }) => ({ capacityCheckId: check, expectedVersion: 1, answer: 'CAPACITY' }),
  updateCapacity: ({ service }) => ({ serviceId: service, expectedVersion: 1, capacity: 'CAPACITY' }),
  cancelReferral: ({ referral }) => ({ referralId: referral, ...NOTE, reason: 'OTHER' }),
  sendReferral: ({ referral }) => ({ referralId: referral, ...NOTE }),
  verifyClosure: ({ referral }) => ({ referralId: referral, ...NOTE, evidence: 'DOCUMENT' }),
  reopenReferral: ({ referral }) => ({ referralId: referral, ...NOTE, reason: 'OTHER' }),
}

test.each(Object.keys(MUTATIONS))('%s finds nothing of another agency and changes nothing', async (name) => {
  const before = await start.subgraph.outbox()
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { __typename code message field } } }`
  const answer = await sameAsNothing(document, (ids) => ({ input: MUTATIONS[name]?.(ids) }))
  expect(answer).toContain('NOT_FOUND')
  expect(await start.subgraph.outbox()).toEqual(before)
})

test('aliases, fragments and batches widen nothing', async () => {
  const mine = (await sent(start)).id
  const document = `query ($mine: ID!, $theirs: ID!) {
    a: referral(id: $mine) { ...All } b: referral(id: $theirs) { ...All } status: referral(id: $theirs) { messages { text } }
    inbox: partnerInbox { edges { node { ...All messages { text } } } } }
    fragment All on Referral { id status ... on Referral { version } }`
  const data = dataOf(await start.subgraph.query(harbor, document, { mine, theirs: theirs['referral'] }))
  expect(data).toMatchObject({ a: { id: mine }, b: null, status: null })
  expect(JSON.stringify(data)).not.toContain(theirs['referral'])
})

test('the patient behind an agency’s own referral shows neither name nor other referrals', async () => {
  const mine = (await sent(start)).id
  for (const path of [
    'patient { id }',
    'rerouteOf { id }',
    'chain { id agency { name } }',
    'details { safetyNote }',
  ]) {
    const answer = await start.subgraph.query(harbor, `query ($id: ID!) { referral(id: $id) { ${path} } }`, {
      id: mine,
    })
    expect(JSON.stringify(answer.data)).not.toMatch(new RegExp(`${start.linh}|${theirs['referral']}`))
  }
})

test('a statement that forgets its condition still shows an agency its own rows only, and may change none', async () => {
  await sent(start)
  const reader = { viewer: harbor, now: start.clock.now() }
  const tables = [
    'referral',
    'agency',
    'community_service',
    'capacity_check',
    'disclosure',
    'appointment',
    'referral_message',
  ]
  for (const table of tables) {
    const text = await readAs(start.subgraph.db, reader, async (as) =>
      JSON.stringify(await as.query(`select * from ${table}`)),
    )
    for (const id of Object.values(theirs)) expect(text).not.toContain(id)
  }
  const changed = readAs(start.subgraph.db, reader, (as) =>
    as.query(`update referral set status = 'CANCELLED'`),
  )
  await expect(changed).rejects.toThrow(/permission denied/)
  for (const table of ['outbox', 'inbox', 'barrier', 'webhook', 'care_relationship', 'idempotency_key']) {
    await expect(
      readAs(start.subgraph.db, reader, (as) => as.query(`select * from ${table}`)),
    ).rejects.toThrow(/permission denied/)
  }
})
