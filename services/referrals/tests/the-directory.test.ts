import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dana, dataOf, harbor, mercy, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

const SAVE = `mutation ($input: SaveCommunityServiceInput!) { saveCommunityService(input: $input) {
  communityService { id version name agencyName needs { code display } } userErrors { __typename message field } } }`
const SEARCH = `query ($need: String!) { searchServices(need: $need) { edges { node { name agency { id } } } } }`

const boxes = () => ({
  agencyId: harbor.agencyId,
  name: 'Food boxes',
  category: 'SOCIAL',
  needs: ['food-insecurity'],
  languages: ['en', 'vi'],
})

test('a service is found by the need that it meets, as long as it is offered', async () => {
  const save = async (who: typeof dana, input: object) =>
    dataOf(await start.subgraph.query(who, SAVE, { input }))?.['saveCommunityService']
  const search = async () =>
    dataOf(await start.subgraph.query(dana, SEARCH, { need: 'food-insecurity' }))?.['searchServices']

  const { communityService } = await save(dana, boxes())
  expect(communityService.needs).toEqual([{ code: 'food-insecurity', display: 'Food insecurity' }])
  expect((await search()).edges).toEqual([{ node: { name: 'Food boxes', agency: { id: harbor.agencyId } } }])

  const close = { ...boxes(), id: communityService.id, expectedVersion: 1, status: 'TEMPORARILY_CLOSED' }
  expect((await save(mercy, close)).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  expect((await save(harbor, close)).communityService.version).toBe(2)
  expect((await save(harbor, close)).userErrors).toMatchObject([{ __typename: 'VersionConflict' }])
  expect((await search()).edges).toEqual([])
})

test('a need that nobody knows is refused with the list of those that are known', async () => {
  const input = { ...boxes(), name: ' ', needs: ['yachting'] }
  const answer = dataOf(await start.subgraph.query(dana, SAVE, { input }))?.['saveCommunityService']
  expect(answer.userErrors.map(({ field }: { field: string[] }) => field)).toEqual([
    ['input', 'name'],
    ['input', 'needs', '0'],
  ])
  expect(answer.userErrors[1].message).toContain('food-insecurity')
})
