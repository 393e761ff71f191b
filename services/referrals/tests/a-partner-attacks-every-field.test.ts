import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { attacks, everythingIn, type Attack, type Ids } from './attacks.js'
import { ask, dana, dataOf, harbor, mercy, sent, startReferrals, step, type Started } from './fixtures.js'

/** Everything below is asked by Harbor about what belongs to Mercy, and once more about what does not exist. */
let start: Started
let theirs: Ids
const NONE = '01jc000000e00800000000000z'
const nothing: Ids = {
  referral: `referral_${NONE}`,
  appointment: `appointment_${NONE}`,
  check: `capacity_${NONE}`,
  service: `service_${NONE}`,
  agency: `agency_${NONE}`,
  webhook: `webhook_${NONE}`,
  delivery: `delivery_${NONE}`,
  document: `document_${NONE}`,
}

const SAVE = `mutation ($input: SaveCommunityServiceInput!) { saveCommunityService(input: $input) { communityService { id } userErrors { message } } }`
const CHECK = `mutation ($input: CheckCapacityInput!) { checkCapacity(input: $input) { capacityCheck { id } userErrors { message } } }`
const HOOK = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } userErrors { message } } }`

beforeAll(async () => {
  start = await startReferrals()
  const { subgraph } = start
  const url = { input: { url: 'https://mercy.example.org/hook' } }
  const webhook = dataOf(await subgraph.query(mercy, HOOK, url))?.['createWebhook'].webhook.id
  const referral = (await sent(start, { agencyId: mercy.agencyId })).id
  await step(start, mercy, { mutation: 'acceptReferral', input: { referralId: referral } })
  const slots = [{ startAt: '2026-12-10T10:00:00-05:00' }]
  await step(start, mercy, { mutation: 'proposeAppointment', input: { referralId: referral, slots } })
  await ask(start, mercy, {
    mutation: 'messageOrigin',
    input: { referralId: referral, text: 'Canary in the text' },
  })
  const [{ id: appointment }] = await subgraph.db.query('select id from appointment')
  const [{ id: delivery }] = await subgraph.db.query('select id from webhook_delivery limit 1')
  const food = { agencyId: mercy.agencyId, category: 'SOCIAL' }
  const meals = { ...food, name: 'Canary meals', needs: ['food-insecurity'] }
  const service = dataOf(await subgraph.query(dana, SAVE, { input: meals }))?.['saveCommunityService']
    .communityService.id
  const check = dataOf(await subgraph.query(dana, CHECK, { input: food }))?.['checkCapacity'].capacityCheck.id
  const agency = mercy.agencyId ?? ''
  const document = nothing['document'] ?? ''
  theirs = { referral, appointment, check, service, webhook, delivery, agency, document }
})
afterAll(() => start.subgraph.close())

const secrets = (): readonly string[] => [
  ...Object.entries(theirs).flatMap(([noun, id]) => (noun === 'document' ? [] : [id])),
  start.linh,
  'Canary',
]

/** An answer without the ids that were asked about: what is left must not differ. */
const bare = (answer: object, ids: Ids): string =>
  Object.values(ids).reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(answer))

const ask2 = async ({ document, variables }: Attack, ids: Ids, version: number) =>
  bare(await start.subgraph.query(harbor, document, variables({ ...ids, version: String(version) })), ids)

/** Everything of the database that a step could change. */
async function state(): Promise<string> {
  const tables = ['referral', 'appointment', 'webhook', 'capacity_check', 'community_service', 'agency_link']
  const rows = await Promise.all(
    tables.map((table) => start.subgraph.db.query(`select * from ${table} order by id`)),
  )
  return JSON.stringify([rows, await start.subgraph.outbox()])
}

test.each(attacks().map((attack) => [attack.name, attack] as const))(
  '%s answers about another agency’s as about nothing, at every version, and changes nothing',
  async (_, attack) => {
    const before = await state()
    for (const version of [1, 2, 3, 4]) {
      const found = await ask2(attack, theirs, version)
      expect(found).toBe(await ask2(attack, nothing, version))
      expect(found).not.toContain('Canary')
      expect(found).not.toContain(start.linh)
    }
    expect(await state()).toBe(before)
  },
)

test.each(attacks().filter(({ kind }) => kind === 'query'))(
  'nor does $name under an alias, in a fragment or twice at once',
  async ({ name, document, variables }) => {
    const ids = variables({ ...theirs, version: '1' })
    const [, head = '', call = '', rest = ''] =
      /^(query[^{]*)\{ (\w+(?:\([^)]*\))?) ([\s\S]*) \}$/.exec(document) ?? []
    const plain = dataOf(await start.subgraph.query(harbor, document, ids))?.[name]
    for (const spelled of [
      `${head} { referral: ${call} ${rest} }`,
      `${head} { ...F } fragment F on Query { referral: ${call} ${rest} }`,
      `${head} { ... on Query { referral: ${call} ${rest} again: ${call} ${rest} } }`,
    ]) {
      const answer = await start.subgraph.query(harbor, spelled, ids)
      expect(dataOf(answer)?.['referral']).toEqual(plain)
      for (const secret of secrets()) expect(JSON.stringify(answer)).not.toContain(`"${secret}`)
    }
  },
)

const ENTITIES = [
  ['Referral', 'referral'],
  ['Appointment', 'appointment'],
  ['Agency', 'agency'],
] as const

test.each(ENTITIES)('a reference to another agency’s %s leads nowhere, however deep', async (type, noun) => {
  const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${everythingIn(type, 3)} } }`
  const as = async (ids: Ids) =>
    bare(await start.subgraph.query(harbor, document, { of: [{ __typename: type, id: ids[noun] }] }), ids)
  const found = await as(theirs)
  expect(found).toBe(await as(nothing))
  expect(found).toContain('null')
})

test('from what is its own no path of the contract leads to another agency’s, to the patient or to the one before', async () => {
  const before = (await sent(start, { agencyId: mercy.agencyId })).id
  await step(start, mercy, {
    mutation: 'rejectReferral',
    input: { referralId: before, reason: 'NO_CAPACITY' },
  })
  const elsewhere = { referralId: before, agencyId: harbor.agencyId }
  const { referral } = await step(start, dana, { mutation: 'rerouteReferral', input: elsewhere })
  await step(start, dana, { mutation: 'sendReferral', input: { referralId: referral.id } })
  const document = `query ($id: ID!) { referral(id: $id) ${everythingIn('Referral', 5)}
    partnerInbox(first: 100) { edges { node ${everythingIn('Referral', 3)} } pageInfo { hasNextPage } } }`
  const answer = await start.subgraph.query(harbor, document, { id: referral.id })
  const text = JSON.stringify(dataOf(answer))
  expect(text).toContain(referral.id)
  for (const secret of [...secrets(), before]) expect(text).not.toContain(secret)
})

test('an id that is nearly right is as good as none', async () => {
  const id = theirs['referral'] ?? ''
  const document = 'query ($id: ID!) { referral(id: $id) { id status } }'
  const none = await start.subgraph.query(harbor, document, { id: nothing['referral'] })
  for (const guess of [
    id,
    id.toUpperCase(),
    ` ${id}`,
    `${id} `,
    id.slice(0, -1),
    `${id}%`,
    id.replace('_', '-'),
    '%',
  ])
    expect(await start.subgraph.query(harbor, document, { id: guess })).toEqual(none)
})
