import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') })
})
afterAll(() => patients.close())

let number = 0
const person = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Rare' }],
  birthDate: '1950-02-03',
  ...more,
})
const named = (id: string, family: string) => person(id, { name: [{ family }] })
const visit = (id: string, reference: string) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference },
  period: { start: '2026-03-01T10:00:00Z', end: '2026-03-01T11:00:00Z' },
})
const entry = (fullUrl: string, resource: object) => ({ fullUrl, resource })
const bundle = (type: string, entries: readonly object[]) => ({
  resourceType: 'Bundle',
  type,
  entry: entries,
})
/** So long that its entries wait in a file. */
const long = ({ entry: entries, ...rest }: ReturnType<typeof bundle>) => ({
  ...rest,
  entry: [
    ...entries,
    entry('urn:uuid:pad', { resourceType: 'Basic', id: 'pad', text: 'x'.repeat(1_100_000) }),
  ],
})

const A = 'https://a.example/fhir'
const B = 'https://b.example/fhir'

async function bring(...lines: readonly (object | string)[]) {
  const source = `urn:rare:${++number}`
  const answer = await importFile(patients, fileOf(lines), source)
  const kept: { name: string; visits: string[] }[] = await patients.db.query(
    `select patient.name ->> 'text' as name,
            array(select source_id from source_resource where source = $1 and type = 'Encounter'
                     and patient_id = patient.id order by 1) as visits
       from patient where id in (select target_id from source_resource where source = $1 and type = 'Patient')
      order by 1`,
    [source],
  )
  return { answer, kept }
}

test.each<[string, readonly object[], string]>([
  [
    'two resources under one fullUrl',
    [
      entry('urn:uuid:1', named('p', 'One')),
      entry('urn:uuid:1', named('q', 'Other')),
      entry('urn:uuid:2', visit('v', 'urn:uuid:1')),
    ],
    'Entry 2: Patient/q has the fullUrl of Patient/p; what refers to it could mean either.',
  ],
  [
    'people of two servers under one id',
    [entry(`${A}/Patient/1`, named('1', 'One')), entry(`${B}/Patient/1`, named('1', 'Other'))],
    'Entry 2: Patient/1 stands under two fullUrls: these are two resources under one id.',
  ],
  [
    'two things of one resource',
    [{ resource: named('p', 'One') }, { resource: named('p', 'Other') }],
    'Entry 2: Patient/p is in the transaction twice and says two things.',
  ],
  [
    'a reference to another server',
    [entry(`${A}/Patient/1`, person('1')), entry(`${A}/Encounter/v`, visit('v', `${B}/Patient/1`))],
    `Encounter/v refers to ${B}/Patient/1, which is unknown.`,
  ],
])('a transaction with %s is refused, short or long', async (_, entries, reason) => {
  const sent = bundle('transaction', entries)
  for (const one of [sent, long(sent)])
    expect(await bring(one)).toMatchObject({
      answer: { created: 0, rejects: [{ line: 1, reason }] },
      kept: [],
    })
})

test.each(['batch', 'collection'])('of a %s, two people of two servers are not made one', async (type) => {
  const sent = bundle(type, [
    entry(`${A}/Patient/1`, named('1', 'One')),
    entry(`${A}/Encounter/v`, visit('v', `${A}/Patient/1`)),
    entry(`${B}/Patient/1`, named('1', 'Other')),
  ])
  for (const one of [sent, long(sent)]) {
    const { answer, kept } = await bring(one)
    expect(answer.rejects).toMatchObject([{ reason: expect.stringContaining('two resources under one id') }])
    expect(kept).toEqual(type === 'batch' ? [{ name: 'One', visits: ['v'] }] : [])
  }
})

test('the same resource twice in a transaction, in the same words, is once', async () => {
  const { answer, kept } = await bring(
    bundle('transaction', [entry('urn:uuid:p', person('p')), entry('urn:uuid:p', person('p'))]),
  )
  expect(answer).toMatchObject({ created: 1, rejects: [] })
  expect(kept).toHaveLength(1)
})

test('references lead to the server that they name, with or without its scheme, and to no server where they name none', async () => {
  const { answer, kept } = await bring(
    bundle('collection', [
      entry(`${A}/Patient/1`, person('1')),
      ...[`${A}/Patient/1`, 'Patient/1', `http://a.example/fhir/Patient/1/_history/4`].map((reference, at) =>
        entry(`${A}/Encounter/v${at}`, visit(`v${at}`, reference)),
      ),
    ]),
  )
  expect(answer.rejects).toEqual([])
  expect(kept).toEqual([{ name: 'Rare', visits: ['v0', 'v1', 'v2'] }])
})

test('of a history the newest version counts, which stands first', async () => {
  const versions = ['Newest', 'Older', 'Oldest'].map((family, at) => ({
    fullUrl: `${A}/Patient/1`,
    resource: { ...named('1', family), meta: { versionId: String(3 - at) } },
    request: { method: at === 2 ? 'POST' : 'PUT', url: at === 2 ? 'Patient' : 'Patient/1' },
  }))
  const sent = bundle('history', versions)
  for (const one of [sent, long(sent)]) {
    const { answer, kept } = await bring(one)
    expect(answer.rejects).toEqual([])
    expect(kept).toEqual([{ name: 'Newest', visits: [] }])
  }
})

test.each([
  [{ resourceType: 'Pateint', id: 'x' }, 'Pateint is no resource type of FHIR R4.'],
  [{ resourceType: 'MedicationUsage', id: 'x' }, 'MedicationUsage is no resource type of FHIR R4.'],
  [
    bundle('collection', [{ resource: { ...bundle('collection', [{ resource: person('p') }]), id: 'in' } }]),
    'it is a bundle within a bundle; a bundle is sent by itself.',
  ],
])('what FHIR R4 does not know is refused by name and nothing else with it', async (line, reason) => {
  const { answer } = await bring(line, person('beside'))
  expect(answer).toMatchObject({ created: 1, rejects: [{ line: 1, reason }] })
})

test('a text that only an extension tells is left out, and what stands beside it is kept', async () => {
  const masked = { extension: [{ url: 'urn:masked', valueBoolean: true }] }
  const name = [{ family: 'Null', given: [null, 'Ann'], _given: [masked, null] }]
  const address = [{ line: [null, 'Apt 2'], _line: [masked, null], city: 'Troy', state: 'NY' }]
  const { answer, kept } = await bring(person('p', { name, address }))
  expect(answer.rejects).toEqual([])
  expect(kept).toMatchObject([{ name: 'Ann Null' }])
})

test.each([
  [{ birthDate: '2027-01-01' }, 'birthDate: lies in the future; it was left out.'],
  [{ deceasedDateTime: '2027-01-01' }, 'deceasedDateTime: lies in the future; it was left out.'],
  [{ gender: 'F' }, 'gender: is none of FHIR R4; it counts as unknown.'],
])('what cannot be of a person, %j, is left out with a warning', async (more, reason) => {
  const { answer } = await bring(person('p', { address: [{ city: 'Troy', state: 'NY' }], ...more }))
  expect(answer).toMatchObject({ created: 1, rejects: [], warnings: [{ resource: 'Patient/p', reason }] })
  const [kept] = await patients.db.query(
    `select birth_date as born, deceased_at as died, sex from patient
      where id = (select target_id from source_resource where source = $1 and type = 'Patient')`,
    [`urn:rare:${number}`],
  )
  expect(kept).toMatchObject({ died: null, sex: 'UNKNOWN' })
  expect(kept.born === null).toBe('birthDate' in more)
})

test('ids that other systems write with an underscore are found, and a document may begin with empty lines', async () => {
  const { kept } = await bring(person('p_1'), visit('v', 'Patient/p_1'))
  expect(kept).toMatchObject([{ visits: ['v'] }])
  const pretty = JSON.stringify(person('pretty'), null, 2).replace('{\n', '{\n\n')
  expect((await bring(pretty)).answer).toMatchObject({ lines: 1, created: 1, rejects: [] })
})
