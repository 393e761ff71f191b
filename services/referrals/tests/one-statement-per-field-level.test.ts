import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { careRelationship, dana, dataOf, sent, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

test('the referrals of fifty patients, with agencies, histories and clocks, cost one statement per field level', async () => {
  const patients = Array.from({ length: 50 }, () => newId('patient'))
  for (const patientId of patients) await start.subgraph.deliver(careRelationship(patientId, dana.id))
  for (const patientId of patients.slice(0, 6)) await sent(start, { patientId })
  await sent(start, { patientId: patients[0] })
  start.subgraph.statements()

  const answer = await start.subgraph.query(
    dana,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
      id referrals(first: 5) { edges { node { id agency { name } history { to } deadlines { dueAt } } } } } } }`,
    { representations: patients.map((id) => ({ __typename: 'Patient', id })) },
  )

  expect(start.subgraph.statements()).toHaveLength(4)
  const entities = dataOf(answer)?.['_entities']
  expect(entities.map(({ id }: { id: string }) => id)).toEqual(patients)
  expect(entities[0].referrals.edges).toHaveLength(2)
  expect(entities[49].referrals.edges).toEqual([])
})

test('pages follow one another without a gap or a repeat, though the instants are equal', async () => {
  const patientId = start.linh
  const ids: string[] = []
  for (let count = 0; count < 5; count += 1) ids.push((await sent(start, { patientId })).id)
  const seen: string[] = []
  let after: string | null = null
  do {
    const answer = await start.subgraph.query(
      dana,
      `query ($id: ID!, $after: Cursor) { _entities(representations: [{ __typename: "Patient", id: $id }]) { ... on Patient {
        referrals(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`,
      { id: patientId, after },
    )
    const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      dataOf(answer)?.['_entities'][0].referrals
    seen.push(...page.edges.map(({ node }) => node.id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(seen).toEqual([...ids].sort().reverse())
})
