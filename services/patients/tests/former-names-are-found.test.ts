import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { everythingOf } from '../src/fhir-export/everything.js'
import { compareAdded } from '../src/sweeps/compare-added-records.js'
import { migrateAgain } from './as-owner.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

const jo = viewer('jo')
const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

const ashdown = {
  resourceType: 'Patient',
  id: 'ashdown',
  identifier: [{ system: 'urn:mrn:north', value: 'N-1' }],
  name: [
    { use: 'nickname', given: ['Roz'] },
    { use: 'official', family: 'Ashdown', given: ['Rosalind'] },
    { use: 'maiden', family: 'Whitcombe', given: ['Rosalind', 'Ány'], prefix: ['Dr.'] },
    { use: 'old', text: 'Rosalind Ashdown' },
    { use: 'anonymous', family: 'Doe', given: ['Jane'] },
  ],
  gender: 'female',
  birthDate: '1961-04-09',
}
const names = 'HOLLIS^MARGARET^^^^^L~PEMBERTON^MARGARET^^^^^M~SMITH^JANE^^^^^S'
const hollis = `PID|1||S-9^^^SOUTH^MR||${names}||19520301|F|^PEGGY|`

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
  await importFile(patients, fileOf([ashdown]), 'urn:north')
  await receive(patients, adt({ event: 'A04', control: 'n1', occurred: '20261118150000', pid: hollis }))
  await ask.patient({ family: 'Whitlock', given: ['Ada'] })
})
afterAll(() => patients.close())

/** Reads what came as the migration does: its last part, as the owner of the tables. */
async function readAgain(): Promise<void> {
  await migrateAgain(patients, '0241-other-names', 'create function bare_name')
}

interface Found {
  id: string
  name: { family: string }
  otherNames: { use: string; text: string }[]
}

async function found(filter: string, { as = jo, orderBy = 'NAME' } = {}): Promise<Found[]> {
  const order = `orderBy: { by: ${orderBy} }`
  const { patients: page } = await ask.read(
    as,
    `{ patients(filter: { ${filter} }, ${order}) { edges { node { id name { family } otherNames { use text } } } } }`,
  )
  return page.edges.map(({ node }: { node: Found }) => node)
}
const families = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).map(({ name }) => name.family)

const searches: readonly (readonly [string, readonly string[]])[] = [
  ['name: "Whitcombe"', ['Ashdown']],
  ['name: "whitcomb"', ['Ashdown']],
  ['name: "Whitcmobe"', ['Ashdown']],
  ['name: "Rosalind Whitcombe"', ['Ashdown']],
  ['name: "whit"', ['Ashdown', 'Whitlock']],
  ['name: "roz"', ['Ashdown']],
  ['name: "any"', ['Ashdown']],
  ['name: "Pemberton"', ['HOLLIS']],
  ['name: "Permberton, Margaret"', ['HOLLIS']],
  ['name: "peggy hollis"', ['HOLLIS']],
  ['name: "peggy ashdown"', []],
  ['name: "Jane"', []],
  ['name: "Whitcombe", birthDate: "1961-04-09"', ['Ashdown']],
  ['name: "Whitcombe", birthDate: "1961-04-10"', []],
]
test.each(searches)('%s finds %j by former names and nicknames', async (filter, expected) => {
  expect(await families(filter)).toEqual(expected)
  expect((await families(filter, { orderBy: 'CREATED_AT' })).sort()).toEqual([...expected].sort())
})

test('a hit shows every name, and what each is; the one in use is not told twice', async () => {
  expect((await found('name: "whitcombe"')).map(({ otherNames }) => otherNames)).toEqual([
    [
      { use: 'NICKNAME', text: 'Roz' },
      { use: 'MAIDEN', text: 'Dr. Rosalind Ány Whitcombe' },
    ],
  ])
  expect((await found('name: "hollis"')).map(({ otherNames }) => otherNames)).toEqual([
    [
      { use: 'MAIDEN', text: 'MARGARET PEMBERTON' },
      { use: 'OTHER', text: 'PEGGY' },
    ],
  ])
})

test('who looks after some patients only finds those by a former name, and nobody else', async () => {
  expect(await families('name: "Whitcmobe"', { as: dana })).toEqual([])
  const [one] = await found('name: "Whitcombe"')
  await ask.done(jo, 'assignCoordinator', { patientId: one?.id, practitionerId: dana.id })
  expect(await families('name: "Whitcmobe"', { as: dana })).toEqual(['Ashdown'])
  expect(await families('name: "Pemberton"', { as: dana })).toEqual([])
})

test('a message with one name leaves the others as they are', async () => {
  const pid = 'PID|1||S-9^^^SOUTH^MR||HOLLIS-GREY^MARGARET||19520301|F'
  await receive(patients, adt({ event: 'A08', control: 'n2', occurred: '20261118160000', pid }))
  expect(await families('name: "Pemberton"')).toEqual(['HOLLIS-GREY'])
})

test('a patient of messages is exported with every name', async () => {
  const [one] = await found('name: "pemberton"')
  const asks = { db: patients.db, viewer: jo, now: patients.deps.clock.now() }
  const record = await everythingOf(asks, one?.id ?? '')
  const exported = record?.resources.find((resource) => resource['resourceType'] === 'Patient')
  expect(exported?.['name']).toMatchObject([
    { use: 'official', family: 'HOLLIS-GREY' },
    { use: 'maiden', family: 'PEMBERTON' },
    { text: 'PEGGY' },
  ])
})

test('former names that came before are read from what came', async () => {
  const namesOf = () =>
    patients.db.query(`select other_names as names from patient where other_names <> '[]' order by id`)
  const [before] = await namesOf()
  await patients.db.query(`update patient set other_names = '[]' where name->>'family' = 'Ashdown'`)
  expect(await families('name: "Whitcombe"')).toEqual([])
  await readAgain()
  const [after] = await namesOf()
  const sorted = (list: { text: string }[]) => [...list].sort((a, b) => (a.text < b.text ? -1 : 1))
  expect(sorted(after.names).filter(({ text }) => text !== 'Rosalind Ashdown')).toEqual(sorted(before.names))
  expect(await families('name: "Whitcombe"')).toEqual(['Ashdown'])
})

test('a record under the former name is noted as a possible duplicate, which says so', async () => {
  const before = {
    ...ashdown,
    id: 'whitcombe',
    identifier: [{ system: 'urn:mrn:west', value: 'W-1' }],
    name: [{ family: 'Whitcombe', given: ['Rosalind'] }],
  }
  await importFile(patients, fileOf([before]), 'urn:west')
  await compareAdded.run(patients.deps)
  const { duplicateCandidates } = await ask.read(
    jo,
    '{ duplicateCandidates { edges { node { verdict reasons { code } } } } }',
  )
  expect(duplicateCandidates.edges).toMatchObject([
    {
      node: {
        verdict: 'CONFIRM',
        reasons: [
          { code: 'FORMER_FAMILY_NAME_SAME' },
          { code: 'GIVEN_NAME_SAME' },
          { code: 'BIRTH_DATE_SAME' },
          { code: 'SEX_SAME' },
        ],
      },
    },
  ])
})

test('the patients of a former name are turned page by page, each once and in order', async () => {
  const some = ['Eve', 'Ann', 'Dot', 'Bea', 'Cleo'].map((given) => ({
    ...ashdown,
    id: `f-${given}`,
    identifier: [{ system: 'urn:mrn:north', value: `F-${given}` }],
    name: [
      { use: 'official', family: `Married-${given}`, given: [given] },
      { use: 'maiden', family: 'Featherstone' },
    ],
  }))
  await importFile(patients, fileOf(some), 'urn:north')
  const seen: string[] = []
  let after: string | null = null
  do {
    const { patients: page } = await ask.read(
      jo,
      `{ patients(filter: { name: "Fetherstone" }, first: 2, after: ${JSON.stringify(after)}) {
           edges { node { name { given } } } pageInfo { hasNextPage endCursor } } }`,
    )
    seen.push(...page.edges.map(({ node }: { node: { name: { given: string[] } } }) => node.name.given[0]))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toEqual(['Ann', 'Bea', 'Cleo', 'Dot', 'Eve'])
})
