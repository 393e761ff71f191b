import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import {
  ask,
  dana,
  dataOf,
  draft,
  harbor,
  jo,
  mercy,
  sent,
  startReferrals,
  type Started,
} from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

const ONE = `query ($id: ID!) { referral(id: $id) { id status category priority patient { id } redactions { field reason } } }`
const INBOX = `{ partnerInbox { edges { node { id } } pageInfo { hasNextPage } } }`
const ALL = `{ referrals { edges { node { id } } } }`

const idsIn = (list: { edges: { node: { id: string } }[] }): string[] => list.edges.map(({ node }) => node.id)

test('an agency finds in its inbox what was sent to it, and neither drafts nor what others were sent', async () => {
  const mine = await sent(start)
  const drafted = await draft(start)
  const theirs = await sent(start, { agencyId: mercy.agencyId })
  const inbox = idsIn(dataOf(await start.subgraph.query(harbor, INBOX))?.['partnerInbox'])
  expect(inbox).toContain(mine.id)
  expect(inbox).not.toContain(drafted.id)
  expect(inbox).not.toContain(theirs.id)
  expect(idsIn(dataOf(await start.subgraph.query(harbor, ALL))?.['referrals'])).toEqual(inbox)
  expect(idsIn(dataOf(await start.subgraph.query(jo, INBOX))?.['partnerInbox'])).toEqual([])
})

test('an agency reads codes and states of its referral, and not whose it is', async () => {
  const { id } = await sent(start)
  const asked = await start.subgraph.query(
    harbor,
    `query ($id: ID!) { referral(id: $id) { id patient { id } } }`,
    { id },
  )
  expect(asked.data?.['referral'].patient).toBeNull()
  expect(asked.errors?.[0]).toMatchObject({
    path: ['referral', 'patient'],
    extensions: { code: 'FORBIDDEN' },
  })
  expect(
    dataOf(await start.subgraph.query(harbor, ONE.replace('patient { id }', ''), { id }))?.['referral'],
  ).toEqual({
    id,
    status: 'SENT',
    category: 'SOCIAL',
    priority: 'URGENT',
    redactions: [{ field: 'patient', reason: 'SCOPE' }],
  })
})

test('a guessed id of another agency is not found, neither to read nor to accept', async () => {
  const { id } = await sent(start, { agencyId: mercy.agencyId })
  expect(await start.subgraph.query(harbor, ONE.replace('patient { id }', ''), { id })).toMatchObject({
    data: { referral: null },
  })
  const input = { referralId: id, expectedVersion: 2 }
  const refused = await ask(start, harbor, { mutation: 'acceptReferral', input })
  const nothing = await ask(start, harbor, {
    mutation: 'acceptReferral',
    input: { referralId: 'referral_01jc000000e00800000000000z', expectedVersion: 2 },
  })
  expect(refused).toEqual(nothing)
  expect(refused.userErrors).toMatchObject([{ __typename: 'NotFound', code: 'NOT_FOUND' }])
})

test('another agency’s record is not found', async () => {
  const query = `query ($id: ID!) { agency(id: $id) { name } }`
  expect(dataOf(await start.subgraph.query(harbor, query, { id: mercy.agencyId }))?.['agency']).toBeNull()
  expect(
    dataOf(await start.subgraph.query(harbor, query, { id: harbor.agencyId }))?.['agency'],
  ).not.toBeNull()
})

test('only the agency accepts, and only the care team sends', async () => {
  const { id } = await sent(start)
  const input = { referralId: id, expectedVersion: 2 }
  for (const [who, mutation] of [
    [dana, 'acceptReferral'],
    [harbor, 'sendReferral'],
  ] as const) {
    const { userErrors } = await ask(start, who, { mutation, input })
    expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'SENT' }])
  }
})

test('a nurse who does not look after the patient finds nothing, the supervisor does', async () => {
  const { id } = await sent(start)
  expect(dataOf(await start.subgraph.query(viewer('ida'), ONE, { id }))?.['referral']).toBeNull()
  expect(dataOf(await start.subgraph.query(jo, ONE, { id }))?.['referral'].patient).toEqual({
    id: start.linh,
  })
})

test('a patient sees the own referrals and nobody else’s', async () => {
  const { id } = await sent(start)
  const linh = viewer('rosa', { id: start.linh, patientIds: [start.linh] })
  expect(dataOf(await start.subgraph.query(linh, ONE, { id }))?.['referral'].id).toBe(id)
  expect(dataOf(await start.subgraph.query(viewer('rosa'), ONE, { id }))?.['referral']).toBeNull()
})

test('a referral to substance use treatment shows nowhere but where Part 2 records do', async () => {
  const { id } = await draft(start, { category: 'SUBSTANCE_USE' })
  expect(dataOf(await start.subgraph.query(dana, ONE, { id }))?.['referral'].id).toBe(id)
  for (const who of [viewer('uma'), viewer('liam'), harbor]) {
    expect(
      dataOf(await start.subgraph.query(who, ONE.replace('patient { id }', ''), { id }))?.['referral'],
    ).toBeNull()
    expect(idsIn(dataOf(await start.subgraph.query(who, ALL))?.['referrals'])).not.toContain(id)
  }
})

test('who may do nothing with referrals is refused before anything is read', async () => {
  start.subgraph.statements()
  const answer = await start.subgraph.query(viewer('adam'), ALL)
  expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  expect(start.subgraph.statements()).toEqual([])
})
