import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { everythingOf } from '../src/fhir-export/everything.js'
import { compareAdded } from '../src/sweeps/compare-added-records.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

const jo = viewer('jo')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let messages = 0

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

const person = (family: string, birthDate: string, more: object = {}) => ({
  resourceType: 'Patient',
  id: family.toLowerCase(),
  identifier: [{ system: 'urn:mrn:north', value: `N-${family}` }],
  name: [{ family, given: ['Ada'] }],
  birthDate,
  ...more,
})

async function bring(...people: object[]): Promise<void> {
  const { rejects } = await importFile(patients, fileOf(people), 'urn:north')
  expect(rejects).toEqual([])
}

async function tell(family: string, born: string, number = `S-${family}^^^SOUTH^MR`): Promise<void> {
  messages += 1
  const pid = `PID|1||${number}||${family}^ADA||${born}|F`
  const occurred = `202611181500${String(messages).padStart(2, '0')}`
  const [one] = await receive(
    patients,
    adt({ event: 'A04', control: `m${messages}`, occurred, visit: `V${messages}`, pid }),
  )
  expect(one).toMatchObject({ status: 'ACCEPTED' })
}

interface Born {
  id: string
  version: number
  birthDate: string | null
  birthDatePrecision: string | null
}

async function found(filter: string): Promise<(Born & { name: { family: string } })[]> {
  const { patients: page } = await ask.read(
    jo,
    `{ patients(filter: { ${filter} }) { edges { node { id version birthDate birthDatePrecision name { family } } } } }`,
  )
  return page.edges.map(({ node }: { node: unknown }) => node)
}

async function born(family: string): Promise<readonly (string | null)[]> {
  const all = (await found(`name: "${family}"`)).filter(({ name }) => name.family === family)
  expect(all).toHaveLength(1)
  return all.flatMap(({ birthDate, birthDatePrecision }) => [birthDate, birthDatePrecision])
}

async function exportedBirth(family: string): Promise<unknown> {
  const one = (await found(`name: "${family}"`)).find(({ name }) => name.family === family)
  const asks = { db: patients.db, viewer: jo, now: patients.deps.clock.now() }
  const record = await everythingOf(asks, one?.id ?? '')
  return record?.resources.find(({ resourceType }) => resourceType === 'Patient')?.['birthDate']
}

const told: readonly (readonly [string, string, string, string])[] = [
  ['1961', '1961', '1961-01-01', 'YEAR'],
  ['1961-05', '196105', '1961-05-01', 'MONTH'],
  ['1961-05-12', '19610512', '1961-05-12', 'DAY'],
  ['1961-01-01', '196101010830', '1961-01-01', 'DAY'],
]
test.each(told)(
  '%s and %s are shown with what is known and exported as they came',
  async (fhir, hl7, day, precision) => {
    const [one, other] = [`Fir${precision}${day.slice(5, 7)}`, `Sev${precision}${day.slice(5, 7)}`]
    await bring(person(one, fhir))
    await tell(other, hl7)
    expect(await born(one)).toEqual([day, precision])
    expect(await born(other)).toEqual([day, precision])
    expect(await exportedBirth(one)).toBe(fhir)
    expect(await exportedBirth(other)).toBe(fhir)
  },
)

test('who has no birth date has none of any precision', async () => {
  await bring({ ...person('Unborn', ''), birthDate: undefined })
  expect(await born('Unborn')).toEqual([null, null])
})

test('a search by day finds that day, and whose year or month alone is known and is the same', async () => {
  await bring(
    person('Yearling', '1944'),
    person('Monthly', '1944-05'),
    person('Januarius', '1944-01'),
    person('Dayton', '1944-05-12'),
    person('Newyear', '1944-01-01'),
    person('Later', '1945'),
  )
  const families = async (day: string) =>
    (await found(`birthDate: "${day}"`)).map(({ name: { family } }) => family)
  expect(await families('1944-05-12')).toEqual(['Dayton', 'Monthly', 'Yearling'])
  expect(await families('1944-01-01')).toEqual(['Januarius', 'Newyear', 'Yearling'])
  expect(await families('1944-06-12')).toEqual(['Yearling'])
})

test('of what messages and files tell, a full date replaces its year, and no year replaces its date', async () => {
  for (const [text, expected] of [
    ['1961', ['1961-01-01', 'YEAR']],
    ['196105', ['1961-05-01', 'MONTH']],
    ['1961', ['1961-05-01', 'MONTH']],
    ['19610512', ['1961-05-12', 'DAY']],
    ['1961', ['1961-05-12', 'DAY']],
    ['196105', ['1961-05-12', 'DAY']],
    ['196106', ['1961-06-01', 'MONTH']],
    ['""', [null, null]],
    ['1962', ['1962-01-01', 'YEAR']],
  ] as const) {
    await tell('Newsome', text)
    expect(await born('Newsome')).toEqual(expected)
  }
  for (const [text, expected] of [
    ['1961', ['1961-01-01', 'YEAR']],
    ['1961-01-01', ['1961-01-01', 'DAY']],
    ['1961', ['1961-01-01', 'DAY']],
    ['1962-07', ['1962-07-01', 'MONTH']],
  ] as const) {
    await bring(person('Filer', text))
    expect(await born('Filer')).toEqual(expected)
  }
  await bring(person('Twiceman', '1970-02-03'), person('Twiceman', '1970', { active: true }))
  expect(await born('Twiceman')).toEqual(['1970-02-03', 'DAY'])
})

test('a year under the same number is no other birth date, and a year is not enough where the number has no authority', async () => {
  await bring(person('Marriedman', '1961-05-12'))
  await importFile(
    patients,
    fileOf([
      person('Wedlock', '1961', {
        id: 'elsewhere',
        identifier: [{ system: 'urn:mrn:north', value: 'N-Marriedman' }],
      }),
    ]),
    'urn:west',
  )
  expect(await found('name: "Marriedman"')).toEqual([])
  expect(await born('Wedlock')).toEqual(['1961-05-12', 'DAY'])

  await tell('Loosely', '1958', 'L-9^^^SOUTH^MR')
  await tell('Loosely', '19580101', 'L-9^^^WEST^MR')
  expect(await found('name: "Loosely"')).toHaveLength(2)
})

test('a form that sends the first day back keeps the year; the day, or that it is one, can be said', async () => {
  const [one] = await found('name: "Yearling"')
  const change = (expectedVersion: number, more: object) =>
    ask.done(jo, 'updateDemographics', { patientId: one?.id, expectedVersion, ...more })
  await change(1, { birthDate: '1944-01-01', sex: 'FEMALE' })
  expect(await born('Yearling')).toEqual(['1944-01-01', 'YEAR'])
  await change(2, { birthDate: '1944-01-01', birthDatePrecision: 'DAY' })
  expect(await born('Yearling')).toEqual(['1944-01-01', 'DAY'])
  await change(3, { birthDate: '1944-03-09' })
  expect(await born('Yearling')).toEqual(['1944-03-09', 'DAY'])
  await change(4, { birthDatePrecision: 'MONTH' })
  expect(await born('Yearling')).toEqual(['1944-03-01', 'MONTH'])
  await ask.patient(
    { family: 'Foundling', given: ['Eve'] },
    { birthDate: '1939-08-08', birthDatePrecision: 'YEAR' },
  )
  expect(await born('Foundling')).toEqual(['1939-01-01', 'YEAR'])
})

test('records of which one knows the year alone are compared, and say that the year is the same', async () => {
  await bring(person('Delacroix', '1933-04-05'))
  await compareAdded.run(patients.deps)
  const other = {
    identifier: [{ system: 'urn:mrn:west', value: 'W-1' }],
    id: 'w1',
    name: [{ family: 'Delacroi', given: ['Ada'] }],
  }
  await bring(person('Delacroi', '1933', other))
  await compareAdded.run(patients.deps)
  const third = {
    identifier: [{ system: 'urn:mrn:west', value: 'W-2' }],
    id: 'w2',
    name: [{ family: 'Delacroixx', given: ['Ada'] }],
  }
  await bring(person('Delacroixx', '1933-04-05', third))
  await compareAdded.run(patients.deps)
  const { duplicateCandidates } = await ask.read(
    jo,
    `{ duplicateCandidates(first: 100) { edges { node { reasons { code } added { name { family } } known { name { family } } } } } }`,
  )
  interface Pair {
    reasons: { code: string }[]
    added: { name: { family: string } }
    known: { name: { family: string } }
  }
  const pairs = duplicateCandidates.edges
    .map(({ node }: { node: Pair }) => node)
    .filter(({ added }: Pair) => added.name.family.startsWith('Delacroi'))
    .map(({ reasons, added, known }: Pair) => [
      added.name.family,
      known.name.family,
      reasons
        .map(({ code }) => code)
        .filter((code) => code.startsWith('BIRTH'))
        .join(),
    ])
  expect(pairs.sort()).toEqual([
    ['Delacroi', 'Delacroix', 'BIRTH_YEAR_SAME'],
    ['Delacroixx', 'Delacroi', 'BIRTH_YEAR_SAME'],
    ['Delacroixx', 'Delacroix', 'BIRTH_DATE_SAME'],
  ])
})

test('what came before is known as far as what came tells', async () => {
  const file = new URL('../src/storage/migrations/0242-birth-date-precision.sql', import.meta.url)
  const sql = readFileSync(file, 'utf8')
  const precisions = () =>
    patients.db.query(
      `select patient.id, birth_date::text, birth_date_precision from patient join source_resource on target_id = patient.id
        where type = 'Patient' and body->>'birthDate' like '1944%' and birth_date <> '1944-03-01' order by 1`,
    )
  await bring(person('Yearold', '1944'))
  const before = await precisions()
  await patients.db.query(
    `update patient set birth_date_precision = 'DAY' where birth_date::text like '1944%'`,
  )
  expect(await precisions()).not.toEqual(before)
  await patients.db.query(sql.slice(sql.indexOf('with told as')))
  expect(await precisions()).toEqual(before)
})

test('NEWS2 is refused to who may be a child, of a year or month alone', async () => {
  await bring(person('Maybe', '2010'), person('Surely', '2010-11'))
  const answers = Object.entries({
    respiratoryRate: 26,
    oxygenSaturation: 90,
    spo2Scale: 2,
    onOxygen: 'yes',
    systolicPressure: 104,
    pulse: 112,
    consciousness: 'A',
    temperature: 37.5,
  }).map(([item, value]) => ({ item, value: String(value) }))
  const scored = async (family: string) => {
    const [one] = await found(`name: "${family}"`)
    const patientId = one?.id ?? ''
    await ask.done(jo, 'assignCoordinator', { patientId, practitionerId: viewer('dana').id })
    const input = { patientId, instrument: 'NEWS2', answers }
    return ask.send(viewer('dana'), 'recordAssessment', input, 'assessment { total }')
  }
  expect((await scored('Maybe')).userErrors).toMatchObject([{ code: 'NOT_VALIDATED_AGE' }])
  expect((await scored('Surely')).assessment).toEqual({ total: 8 })
})
