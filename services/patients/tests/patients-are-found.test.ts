import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { nameKey } from '../src/domain/name-key.js'
import { spelling } from '../src/storage/patient-conditions.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
  const identifiers = [
    { system: 'urn:baton:mrn', value: 'HV-100234', type: 'MR' },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-12-3456', type: 'SS' },
  ]
  const contactPoints = [{ system: 'PHONE', value: '+1 (212) 555-0142', use: 'home' }]
  await ask.patient({ family: 'Delgado', given: ['Rosa', 'Maria'] }, { identifiers, contactPoints })
  const numbers = ['(307) 555-0199 x44', 'tel:+44-20-7946-0958;ext=12', '0049 (0) 30 901820'].map(
    (value) => ({
      system: 'PHONE',
      value,
    }),
  )
  await ask.patient({ family: 'Okafor', given: ['George'] }, { contactPoints: numbers })
  const others = [
    ['Núñez-O’Brien', 'José María'],
    ['Smith', 'Aisling'],
    ['Gonzalez', 'Ximena'],
    ['Nguyễn', 'Thị Mai'],
    ['王', '小明'],
    ['Müller', 'Bärbel'],
  ] as const
  for (const [family, given] of others) await ask.patient({ family, given: given.split(' ') })
})
afterAll(() => patients.close())

const found = async (filter: string) => {
  const { patients: page } = await ask.read(
    viewer('jo'),
    `{ patients(filter: { ${filter} }) { edges { node { name { family } } } } }`,
  )
  return page.edges.map(({ node }: { node: { name: { family: string } } }) => node.name.family)
}

test.each([
  ['name: "delg"', ['Delgado']],
  ['name: "Delgdo"', ['Delgado']],
  ['name: "rosa delgato"', ['Delgado']],
  ['name: "maria"', ['Delgado', 'Núñez-O’Brien']],
  ['name: "Okaffor"', ['Okafor']],
  ['name: "rosa okafor"', []],
  ['name: "%"', []],
  ['phone: "212-555-0142"', ['Delgado']],
  ['phone: "1.212.555.0142 ext. 7"', ['Delgado']],
  ['phone: "(212)5550142x7"', ['Delgado']],
  ['phone: "3075550199"', ['Okafor']],
  ['phone: "+1 307 555 0199, ext: 9"', ['Okafor']],
  ['phone: "+44 (0)20 7946 0958"', ['Okafor']],
  ['phone: "011 44 20 7946 0958"', ['Okafor']],
  ['phone: "+49 30 901820"', ['Okafor']],
  ['phone: "555-0142"', []],
  ['phone: "x"', []],
  ['identifier: "HV-100234"', ['Delgado']],
  ['identifier: " hv-100234 "', ['Delgado']],
  ['identifier: "HV-0100234"', []],
  ['identifier: "100234"', []],
  ['identifier: "999-12-3456"', []],
  ['birthDate: "1990-05-04", name: "george"', ['Okafor']],
  ['name: "Nunez"', ['Núñez-O’Brien']],
  ['name: "nuñez jose"', ['Núñez-O’Brien']],
  ['name: "O\'Brien"', ['Núñez-O’Brien']],
  ['name: "o brien"', ['Núñez-O’Brien']],
  ['name: "NUNEZ-OBRIEN, Maria"', ['Núñez-O’Brien']],
  ['name: "Nguyen"', ['Nguyễn']],
  ['name: "Muller"', ['Müller']],
  ['name: "王"', ['王']],
  ['name: "Smtih"', ['Smith']],
  ['name: "Smyth"', ['Smith']],
  ['name: "Smth"', ['Smith']],
  ['name: "Gonzlaez"', ['Gonzalez']],
  ['name: "Gonzales"', ['Gonzalez']],
  ['name: "Dlegado"', ['Delgado']],
  ['name: "Okfaor"', ['Okafor']],
  ['name: "geroge okafor"', ['Okafor']],
  ['name: "George Okafor Jr."', ['Okafor']],
  ['name: "Okafor, George"', ['Okafor']],
  ['name: "Brown"', []],
  ['name: "."', []],
])('%s finds %j', async (filter, families) => {
  expect(await found(filter)).toEqual(families)
})

test('more ids than a list takes are refused', async () => {
  const ids = Array.from({ length: 101 }, () => newId('patient'))
  const list = 'query ($ids: [ID!]) { patients(filter: { ids: $ids }) { edges { cursor } } }'
  const asked = (some: readonly string[]) => patients.query(viewer('jo'), list, { ids: some })
  expect((await asked(ids)).errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  expect((await asked(ids.slice(1))).data?.['patients']).toEqual({ edges: [] })
})

test('a page that those fill who begin so is theirs, and the pages after it end with those who are spelled alike', async () => {
  for (const [family, given] of [
    ['Garcia', 'Ana'],
    ['Garcia', 'Bo'],
    ['Garcia', 'Garcia'],
    ['Garcya', 'Cy'],
    ['Lopez', 'Garcia'],
  ] as const)
    await ask.patient({ family, given: [given] })
  const page = async (first: number, after: string | null) => {
    const { patients: answer } = await ask.read(
      viewer('jo'),
      `{ patients(filter: { name: "garcia" }, first: ${first}, after: ${JSON.stringify(after)}) {
           edges { cursor node { name { text } } } pageInfo { hasNextPage } } }`,
    )
    return {
      names: answer.edges.map(({ node }: { node: { name: { text: string } } }) => node.name.text),
      next: answer.pageInfo.hasNextPage,
      end: answer.edges.at(-1)?.cursor ?? null,
    }
  }
  const first = await page(2, null)
  expect(first).toMatchObject({ names: ['Ana Garcia', 'Bo Garcia'], next: true })
  const second = await page(3, first.end)
  expect(second).toMatchObject({ names: ['Garcia Garcia', 'Cy Garcya', 'Garcia Lopez'], next: false })
})

test('names that were here before are brought to the same letters', async () => {
  const names = [
    'Núñez-O’Brien',
    "D'Angelo",
    'ŁUKASZ',
    'Großmann',
    'Nguyễn  Thị',
    'Sørensen',
    '王 小明',
    '김민준',
    '-',
    'Æsop St. John',
  ]
  const file = new URL('../src/storage/migrations/0200-names-without-accents.sql', import.meta.url)
  const [, rule = ''] = /create function .*?\$\$(.*?)\$\$;/s.exec(readFileSync(file, 'utf8')) ?? []
  const bare = await patients.db.query(
    `select (${rule}) as key from unnest($1::text[]) with ordinality as given (name, at) order by at`,
    [names.map((name) => name.toLowerCase())],
  )
  expect(bare).toEqual(names.map((name) => ({ key: nameKey(name) })))
})

test.each([
  ['name: "delgdo"', 'name_spelling', 'name_spelling_by_', spelling('delgdo')],
  ['name: "rosa delgado"', 'patient_name_pair', 'patient_name_pair_pkey', ['rosa', 'delgado', []]],
  ['phone: "212-555-0142"', 'order by family_key', 'patient_by_phone', ['2125550142']],
  [
    'name: "delgdo", birthDate: "1990-05-04"',
    'order by family_key',
    'patient_by_birth_date',
    ['1990-05-04', ...spelling('delgdo')],
  ],
])('candidates of %s come from an index', async (filter, words, index, values) => {
  patients.statements()
  await found(filter)
  const sql = patients.statements().findLast((statement) => statement.includes(words))
  const plan = await patients.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off')
    await tx.query('set local enable_indexscan = off')
    return tx.query(`explain ${sql ?? ''}`, values)
  })
  expect(JSON.stringify(plan)).toContain(index)
})

test('a common name that was misspelled is turned page by page, with those whose given name is alike', async () => {
  for (const given of ['Zoe', 'Adam', 'Mia', 'Ben'])
    await ask.patient({ family: 'Fernandez', given: [given] })
  await ask.patient({ family: 'Zimmer', given: ['Fernandez'] })
  await ask.patient({ family: 'Adler', given: ['Fernanda'] })
  const names: string[] = []
  let after: string | null = null
  do {
    const { patients: page } = await ask.read(
      viewer('jo'),
      `{ patients(filter: { name: "fernadnez" }, first: 2, after: ${JSON.stringify(after)}) {
           edges { node { name { text } } } pageInfo { hasNextPage endCursor } } }`,
    )
    names.push(...page.edges.map(({ node }: { node: { name: { text: string } } }) => node.name.text))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    if (names.length === 2) await ask.patient({ family: 'Fernandez', given: ['Aaron'] }) // before the page: not seen
  } while (after !== null)
  const five = ['Adam Fernandez', 'Ben Fernandez', 'Mia Fernandez', 'Zoe Fernandez', 'Fernandez Zimmer']
  expect(names.filter((name) => name !== 'Fernanda Adler')).toEqual(five)
})

test.each([
  ['patients(filter: { name: "" })', ['filter.name']],
  [
    'patients(filter: { name: "  ", phone: "\\t", identifier: "", coordinatorId: " ", birthDate: "1952-05-04" })',
    ['filter.name', 'filter.phone', 'filter.identifier', 'filter.coordinatorId'],
  ],
  ['patients(filter: { ids: ["patient_01jd0000000000000000000000", ""] })', ['filter.ids']],
  ['practitioners(filter: { name: "\u00a0", role: "" })', ['filter.name', 'filter.role']],
] as const)(
  'a filter that says nothing is refused by its name, and lists nobody: %s',
  async (field, fields) => {
    const { data, errors } = await patients.query(viewer('jo'), `{ ${field} { edges { node { id } } } }`)
    expect(Object.values(data ?? { none: null })).toEqual([null])
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', fields }])
  },
)

test('lists of a chart, the on-call list and identifiers refuse blanks, too', async () => {
  const { patients: page } = await ask.read(viewer('jo'), '{ patients(first: 1) { edges { node { id } } } }')
  const [{ node }] = page.edges
  const asked = `{ onCall(role: " ") { id } caseloadBalance(teamId: "") { practitioner { id } }
    patientByIdentifier(system: "", value: " ") { id }
    patient(id: "${node.id}") { encounters(filter: { classes: [""] }) { edges { cursor } }
      riskScores(instrument: "") { edges { cursor } } observations(code: " ") { edges { cursor } } } }`
  const { errors } = await patients.query(viewer('jo'), asked)
  expect(errors?.map(({ extensions }) => extensions['fields']).sort()).toEqual([
    ['code'],
    ['filter.classes'],
    ['instrument'],
    ['role'],
    ['system', 'value'],
    ['teamId'],
  ])
})

test('what is null or left out narrows nothing, and an empty list of ids means nobody', async () => {
  const everybody = await found('includeDeceased: true')
  expect(await found('name: null, phone: null, identifier: null, ids: null, coordinatorId: null')).toEqual(
    everybody,
  )
  expect(everybody.length).toBeGreaterThan(5)
  expect(await found('ids: []')).toEqual([])
})
