import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { importDirectoryRoute } from '../src/routes/import-directory.js'
import { dana, dataOf, harbor, jo, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

interface Report {
  files: {
    file: string
    table: string
    rows: number
    taken: number
    kept: number
    rejected: number
    unchanged: number
  }[]
  rejects: { file: string; table: string; row: number; reason: string }[]
  agencies: number
  services: number
  servicesChanged: number
}
const IMPORT = `mutation ($input: ImportDirectoryInput!) { importDirectory(input: $input) {
  directoryImport { agencies services servicesChanged files { file table rows taken kept rejected unchanged } rejects { file table row reason } }
  userErrors { message field } } }`
const load = async (source: string, files: { name: string; text: string }[]): Promise<Report> =>
  dataOf(await start.subgraph.query(jo, IMPORT, { input: { source, files } }))?.['importDirectory']
    .directoryImport
const search = async (args: string) =>
  dataOf(
    await start.subgraph.query(
      dana,
      `{ searchServices(need: "food-insecurity", ${args}) { edges { distanceKm reasons node { name version openNow freshness } } } }`,
    ),
  )?.['searchServices'].edges.map((edge: { node: { name: string } }) => ({ ...edge, name: edge.node.name }))

const directory = [
  {
    name: 'organizations.csv',
    text: 'id,name,description\no1,Bay Pantry,Food\no2,Hill Pantry,Food\no3,,Nameless\n',
  },
  {
    name: 'locations.csv',
    text: 'id,organization_id,location_type,name,latitude,longitude\nl1,o1,physical,Bay,37.5,-122.3\nl2,o2,physical,Hill,37.6,-122.4\nl3,o1,physical,Moon,100,101\n',
  },
  {
    name: 'services.csv',
    text: `id,organization_id,name,status,description,minimum_age,maximum_age,assured_date
s1,o1,Food boxes,active,Food,,,2026-11-01
s2,o2,Hot meals,active,Meals for older adults,60,,2026-03-01
s3,o1,Old pantry,active,Food,,,2024-01-01
s4,o1,Closed pantry,defunct,Food,,,2026-11-01
s5,o9,Orphan,active,Food,,,
s6,o1,Odd,sometimes,Food,,,
s1,o1,Twice,active,Food,,,
`,
  },
  { name: 'service_at_location.csv', text: 'id,service_id,location_id\nx1,s1,l1\nx2,s2,l2\nx3,s1,l3\n' },
  { name: 'languages.csv', text: 'id,service_id,name,code\ng1,s1,Vietnamese,vi\n' },
  {
    name: 'schedules.csv',
    text: 'id,service_id,freq,byday,opens_at,closes_at,valid_from\nh1,s1,WEEKLY,"MO,WE,FR",09:00,12:00,2026-01-01\nh2,s1,DAILY,,,,\n',
  },
  { name: 'phones.csv', text: 'id,service_id,number\np1,s1,+1 650 555 0100\n' },
]

test('a file in another alphabet than UTF-8 is refused, in place of keeping names with letters replaced', async () => {
  const text = 'id,name,description\no1,Despensa Ibáñez,Food\n'
  const body = JSON.stringify({ source: 'latin', files: [{ name: 'organizations.csv', text }] })
  const sent = async (encoding: 'utf8' | 'latin1') => {
    const stream = Readable.from([Buffer.from(body, encoding)])
    const request = { path: '/import/directory', headers: {}, viewer: jo, requestId: 'r' }
    return importDirectoryRoute.handle(start.subgraph.deps, { ...request, body: Buffer.alloc(0), stream })
  }
  const refused = { code: 'BAD_USER_INPUT', message: 'The body must be JSON in UTF-8.' }
  expect(await sent('latin1')).toEqual({ status: 400, body: refused })
  expect(await sent('utf8')).toMatchObject({ status: 200 })
})

test('every row is taken, kept or rejected with its reason, and good rows are not kept out by bad ones', async () => {
  const report = await load('bay', directory)
  for (const { rows, taken, kept, rejected } of report.files) expect(taken + kept + rejected).toBe(rows)
  expect(report.rejects.map(({ table, row, reason }) => `${table} ${row} ${reason}`)).toEqual([
    'organizations 3 Required and empty: name.',
    'locations 3 latitude 100 is no place on earth.',
    'services 5 organization_id o9 is no row of organizations that was taken.',
    'services 6 status is none of active, inactive, defunct, temporarily closed.',
    'services 7 id s1 stands here twice.',
    'service_at_location 3 location_id l3 is no row of locations that was taken.',
    'schedules 2 freq is neither WEEKLY nor MONTHLY.',
  ])
  expect(report).toMatchObject({ agencies: 2, services: 4, servicesChanged: 4 })
})

test('a second import changes nothing; a service that moved or closed is found as it is now', async () => {
  const again = await load('bay', directory)
  expect(again.servicesChanged).toBe(0)
  for (const { rows, rejected, unchanged } of again.files) expect(unchanged).toBe(rows - rejected)
  const moved = directory.map(({ name, text }) => ({
    name,
    text: text.replace('l1,o1,physical,Bay,37.5,-122.3', 'l1,o1,physical,Bay,37.7,-122.3'),
  }))
  expect((await load('bay', moved)).servicesChanged).toBe(1)
  const [near] = await search('near: { latitude: 37.7, longitude: -122.3 }, withinKm: 1')
  expect(near).toMatchObject({ name: 'Food boxes', distanceKm: 0, node: { version: 2 } })
  await load('bay', directory)
})

test('services are found by distance, language, hours and age, ranked with reasons; stale and closed ones are not', async () => {
  expect((await search('first: 10')).map(({ name }: { name: string }) => name)).toEqual([
    'Food boxes',
    'Hot meals',
  ])
  const ranked = await search('near: { latitude: 37.5, longitude: -122.3 }, withinKm: 20')
  expect(ranked.map(({ name }: { name: string }) => name)).toEqual(['Food boxes', 'Hot meals'])
  expect(ranked[1].distanceKm).toBeCloseTo(14.19, 1)
  expect(ranked[1].reasons).toEqual(['14.2 km away', 'not verified for half a year'])
  expect(await search('near: { latitude: 37.5, longitude: -122.3 }, withinKm: 14')).toHaveLength(1)
  for (const language of ['vi', 'vi-VN'])
    expect((await search(`language: "${language}"`)).map(({ name }: { name: string }) => name)).toEqual([
      'Food boxes',
    ])
  expect((await search('openAt: "2026-11-25T14:30:00Z"')).map(({ name }: { name: string }) => name)).toEqual([
    'Food boxes',
  ])
  expect(await search('openAt: "2026-11-26T14:30:00Z"')).toEqual([])
  expect((await search('eligibility: { age: 29 }')).map(({ name }: { name: string }) => name)).toEqual([
    'Food boxes',
  ])
  const first = dataOf(
    await start.subgraph.query(
      dana,
      `{ searchServices(need: "food-insecurity", first: 1) { pageInfo { endCursor hasNextPage } } }`,
    ),
  )?.['searchServices'].pageInfo
  expect(first.hasNextPage).toBe(true)
  expect((await search(`first: 1, after: "${first.endCursor}"`))[0].name).toBe('Hot meals')
})

test('a listing that somebody verified is fresh again, and an agency sees no other agency’s entries', async () => {
  const [{ id, version }] = await start.subgraph.db.query(
    `select id, version from community_service where name = 'Hot meals'`,
  )
  const verify = `mutation ($input: VerifyListingInput!) { verifyListing(input: $input) { communityService { freshness } userErrors { __typename } } }`
  const input = { serviceId: id, expectedVersion: version }
  expect(dataOf(await start.subgraph.query(harbor, verify, { input }))?.['verifyListing'].userErrors).toEqual(
    [{ __typename: 'NotFound' }],
  )
  expect(
    dataOf(await start.subgraph.query(dana, verify, { input }))?.['verifyListing'].communityService,
  ).toEqual({ freshness: 'FRESH' })
  const seen = dataOf(
    await start.subgraph.query(
      harbor,
      `{ searchServices(need: "food-insecurity") { edges { node { name } } } }`,
    ),
  )
  expect(seen?.['searchServices'].edges).toEqual([])
})

test('who may not import is refused, and a file that is no file is said', async () => {
  const refused = await start.subgraph.query(viewer('ida'), IMPORT, {
    input: { source: 'x', files: directory },
  })
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  const report = await load('broken', [{ name: 'list.json', text: '{"id": ' }, ...directory.slice(0, 1)])
  expect(report.rejects[0]).toMatchObject({ file: 'list.json', table: null, row: 0 })
  expect(report.agencies).toBe(2)
})

const folder = new URL('../../../../shared/data/hsds/', import.meta.url)
const real = (name: string): { name: string; text: string }[] => {
  const at = new URL(`${name}/`, folder)
  return readdirSync(at, { withFileTypes: true })
    .filter((file) => file.isFile() && /\.(csv|json)$/.test(file.name))
    .map((file) => ({ name: file.name, text: readFileSync(new URL(file.name, at), 'utf8') }))
}
const whenHere = existsSync(folder) ? test : test.skip
if (!existsSync(folder))
  console.log('The real directories are not at hand (../shared/data/hsds): not imported here.')

whenHere('real directories: every row of HSDS 1.x CSV, 3.0 CSV and 3.0 JSON is accounted for', async () => {
  const ohana = await load('ohana', real('ohana_sample_csv'))
  for (const source of [
    ohana,
    await load('csv', real('spec_examples/csv')),
    await load('json', real('spec_examples')),
  ]) {
    for (const { rows, taken, kept, rejected } of source.files) expect(taken + kept + rejected).toBe(rows)
    for (const { row, reason } of source.rejects) expect(row > 0 ? reason : null).not.toBeNull()
  }
  const rowsOf = (table: string) => ohana.files.find((file) => file.table === table)?.rows
  expect([rowsOf('organizations'), rowsOf('locations'), rowsOf('services')]).toEqual([8, 22, 23])
  expect(ohana.services).toBe(23)
})
