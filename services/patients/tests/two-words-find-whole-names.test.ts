import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner } from './as-owner.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

const jo = viewer('jo')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
const ids = new Map<string, string>()

const PEOPLE = [
  ['Nora', 'Lindqvist'],
  ['Ana Nora', 'Lindqvist'],
  ['Noralie', 'Lindqvist'],
  ['Zoe Nora', 'Lindqvist'],
  ['Nora', 'Lindqvist-Berg'],
  ['Lindqvist', 'Nora'],
  ['Nora', 'Lindqvistdotter'],
  ['Nora', 'Berg'],
] as const

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
  for (const [given, family] of PEOPLE)
    ids.set(`${given} ${family}`, await ask.patient({ family, given: given.split(' ') }))
  const formerly = ['Eve', 'Ann', 'Dot', 'Bea'].map((given) => ({
    resourceType: 'Patient',
    id: given,
    name: [
      { use: 'official', family: `Married${given}`, given: [given, 'Ida'] },
      { use: 'maiden', family: 'Featherstone' },
    ],
  }))
  await importFile(patients, fileOf(formerly), 'urn:north')
})
afterAll(() => patients.close())

const idOf = (name: string) => ids.get(name) ?? ''

/** The pages of a search, one after the other: of the first so many, then of three. */
async function pagesOf(name: string, first: number, by = 'NAME'): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = []
  let after: string | null = null
  do {
    const size: number = pages.length === 0 ? first : 3
    const { patients: page } = await ask.read(
      jo,
      `{ patients(filter: { name: "${name}" }, first: ${size}, after: ${JSON.stringify(after)}, orderBy: { by: ${by} }) {
           edges { node { name { text } } } pageInfo { hasNextPage endCursor } } }`,
    )
    pages.push(page.edges.map(({ node }: { node: { name: { text: string } } }) => node.name.text))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

/** What the table of pairs says, and what it would say if it were made anew. */
async function pairs(): Promise<{ kept: unknown; anew: unknown }> {
  const read = () =>
    patients.db.query(
      `select word, other_word, former, patient_family_key, patient_given_key, record_id from patient_name_pair order by 1, 2, 3, 4, 5, 6`,
    )
  const kept: unknown = await read()
  await asOwner(
    patients,
    'delete from patient_name_pair; select add_name_pairs(array(select id from patient where merged_into_id is null))',
  )
  return { kept, anew: await read() }
}

async function versions(survivorId: string, mergedId: string) {
  const { a, b } = await ask.read(
    jo,
    `{ a: patient(id: "${survivorId}") { version } b: patient(id: "${mergedId}") { version } }`,
  )
  return { expectedVersion: a.version, mergedExpectedVersion: b.version }
}

test('who bears both words, wherever they stand, fills the first page; who only begins so comes on a page that is not full', async () => {
  expect(await pagesOf('nora lindqvist', 4)).toEqual([
    ['Ana Nora Lindqvist', 'Nora Lindqvist', 'Zoe Nora Lindqvist', 'Nora Lindqvist-Berg'],
    ['Nora Lindqvistdotter', 'Lindqvist Nora'],
  ])
  expect(await pagesOf('Lindqvist, Nora', 9)).toEqual([
    [
      ...['Ana Nora Lindqvist', 'Nora Lindqvist', 'Noralie Lindqvist', 'Zoe Nora Lindqvist'],
      ...['Nora Lindqvist-Berg', 'Nora Lindqvistdotter', 'Lindqvist Nora'],
    ],
  ])
})

test('a word twice is one word, and three words find who bears all', async () => {
  expect(await pagesOf('berg berg', 5)).toEqual([['Nora Berg', 'Nora Lindqvist-Berg']])
  expect(await pagesOf('ana nora lindqvist', 5)).toEqual([['Ana Nora Lindqvist']])
})

test('a former name and a given name are turned page by page, each once and in order', async () => {
  const four = ['Ann', 'Bea', 'Dot', 'Eve'].map((given) => `${given} Ida Married${given}`)
  expect(await pagesOf('ida featherstone', 2)).toEqual([four.slice(0, 2), four.slice(2)])
  expect((await pagesOf('ida featherstone', 9, 'CREATED_AT')).flat().sort()).toEqual(four)
})

test('a name that was corrected is found by its new words, and no more by the old ones', async () => {
  const patientId = idOf('Nora Berg')
  const { expectedVersion } = await versions(patientId, patientId)
  const name = { family: 'Sandström', given: ['Nora'] }
  await ask.done(jo, 'updateDemographics', { patientId, expectedVersion, name })
  expect(await pagesOf('nora sandstrom', 5)).toEqual([['Nora Sandström']])
  expect(await pagesOf('nora berg', 5)).toEqual([['Nora Lindqvist-Berg']])
})

test('a merge gives the survivor the words of both, and a parting takes them back', async () => {
  const [survivorId, mergedId] = [idOf('Noralie Lindqvist'), idOf('Nora Berg')]
  await ask.done(jo, 'mergePatients', {
    ...{ survivorId, mergedId, reason: 'one person' },
    ...(await versions(survivorId, mergedId)),
  })
  expect(await pagesOf('sandstrom lindqvist', 5)).toEqual([['Noralie Lindqvist']])
  const merged = await pairs()
  expect(merged.kept).toEqual(merged.anew)
  const { expectedVersion } = await versions(survivorId, survivorId)
  await ask.done(jo, 'unmergePatients', { survivorId, mergedId, expectedVersion, reason: 'two people' })
  expect(await pagesOf('sandstrom lindqvist', 5)).toEqual([[]])
  const parted = await pairs()
  expect(parted.kept).toEqual(parted.anew)
  expect(parted.kept).not.toEqual(merged.kept)
})
