import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, create, jo, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  const ways = { KEYSTONE: { ratePerMinute: 30, concurrency: 3 } }
  world = await startWorld('2026-11-24T15:00:00-05:00', {}, ways)
})
afterAll(() => world.close())

async function list(filter: object, page: object = {}) {
  const query = `query ($filter: AuthorizationFilter, $first: Int, $after: Cursor) {
    authorizations(filter: $filter, first: $first, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`
  const answer = await world.service.query(jo, query, { filter, ...page })
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  const { edges, pageInfo } = answer.data?.['authorizations']
  return { ids: edges.map(({ node }: { node: { id: string } }) => node.id).sort(), pageInfo }
}

test('authorizations are found by state, payer, priority, patient and the instant at which they are due', async () => {
  const draft = (await create(world, { patientId: 'patient_one' })).authorization.id
  const urgent = (await submitted(world, { patientId: 'patient_one' })).id
  const later = (await submitted(world, { priority: 'STANDARD', payerId: 'KEYSTONE' })).id
  await world.work()
  expect((await list({ status: ['PENDED'] })).ids).toEqual([urgent, later].sort())
  expect((await list({ status: ['PENDED', 'READY'] })).ids).toEqual([draft, urgent, later].sort())
  expect((await list({ payerId: 'KEYSTONE' })).ids).toEqual([later])
  expect((await list({ patientId: 'patient_one', priority: 'EXPEDITED' })).ids).toEqual(
    [draft, urgent].sort(),
  )
  // The expedited one is due in 72 hours, on the 27th at 15:00; the standard one on the 9th of December.
  expect((await list({ dueBefore: '2026-11-27T15:00:00-05:00' })).ids).toEqual([])
  expect((await list({ dueBefore: '2026-11-27T15:00:01-05:00' })).ids).toEqual([urgent])
  expect((await list({ dueBefore: '2027-01-01T00:00:00Z', payerId: 'KEYSTONE' })).ids).toEqual([later])
  expect((await list({ status: ['DENIED'] })).ids).toEqual([])
})

test('pages follow each other without a gap, and each is as long as was asked', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const { ids, pageInfo }: Awaited<ReturnType<typeof list>> = await list({}, { first: 2, after })
    expect(ids.length).toBeLessThanOrEqual(2)
    seen.push(...ids)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect([...seen].sort()).toEqual((await list({}, { first: 100 })).ids)
  expect(new Set(seen).size).toBe(seen.length)
})

test('every payer says how it is asked and whether it is open', async () => {
  const query = `{ payers { code name lineOfBusiness channel concurrency ratePerMinute pausedAt } }`
  const all = (await world.service.query(jo, query)).data?.['payers'] as { code: string }[]
  expect(all.map(({ code }) => code).sort()).toEqual([
    'BRIGHT',
    'KEYSTONE',
    'PAPER',
    'PENN',
    'SUMMIT',
    'TWICE',
  ])
  expect(all.find(({ code }) => code === 'KEYSTONE')).toEqual({
    code: 'KEYSTONE',
    name: 'Keystone Commercial',
    lineOfBusiness: 'COMMERCIAL',
    channel: 'PAS',
    concurrency: 3,
    ratePerMinute: 30,
    pausedAt: null,
  })
  expect(all.find(({ code }) => code === 'PAPER')).toMatchObject({ channel: 'MANUAL' })
})

test('a decision that nobody knows is kept as it came, and a person calls the payer', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A5' }] })
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'CONTACT_PAYER', serviceLines: [{ outcome: 'UNMAPPED' }], ledger: [] })
  expect(now.determinations.at(-1)).toMatchObject({ actionCode: 'A5', applied: true })
  const raised = (await world.service.outbox()).filter(
    ({ type, payload }) => type === 'work.raised.v1' && JSON.stringify(payload).includes(id),
  )
  expect(raised.length).toBeGreaterThan(0)
  const back = await act(world, 'updateAuthorization', { id, reason: 'never', lines: [] })
  expect(back.userErrors).not.toEqual([])
})
