import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { labelled, LOINC } from './labelled-chart.js'

// Ids are unique within their source only: two hospitals may both send Observation/1.
let now = new Date('2026-12-07T14:15:00Z')
let patients: TestSubgraph<PatientsDeps>
const opened: TestSubgraph<PatientsDeps>[] = []
beforeEach(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  opened.push(patients)
})
afterAll(async () => {
  for (const one of opened) await one.close()
})

const person = (mrn: string) => ({
  resourceType: 'Patient',
  id: 'p',
  name: [{ family: 'Alike' }],
  birthDate: '1960-01-01',
  identifier: [{ system: 'urn:mrn', value: mrn }],
})
const measured = (value: number, change: object = {}) => ({
  resourceType: 'Observation',
  id: '1',
  status: 'final',
  code: { coding: [{ system: LOINC, code: '4548-4' }] },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-12-01T10:00:00Z',
  valueQuantity: { value, unit: '%', code: '%' },
  ...change,
})

/** Imports what a hospital sends, an hour later, and answers what is told of measurements. */
async function sends(hospital: string, ...resources: object[]): Promise<string[]> {
  now = new Date(now.getTime() + 3_600_000)
  await importFile(patients, fileOf(resources), `urn:${hospital}`)
  const rows: { said: string }[] = await patients.db.query(
    `select case type when 'observation.recorded.v1' then 'measured ' || (payload ->> 'observationId') || ' ' || (payload ->> 'value')
         when 'observation.retracted.v1' then 'taken back ' || (payload ->> 'observationId')
         else 'label ' || (payload ->> 'recordId') || ' ' || (payload ->> 'sensitivity') end as said
       from outbox where recorded_at = $1 and type in ('observation.recorded.v1', 'observation.retracted.v1', 'record.labelled.v1')
      order by said`,
    [now],
  )
  return rows.map(({ said }) => said)
}

/** The names of the facts of observations that were told last. */
async function facts(): Promise<string[]> {
  const rows: { id: string }[] = await patients.db.query(
    `select (fact ->> 'id') || coalesce(' ' || nullif(fact ->> 'status', 'final'), '') as id
       from outbox, jsonb_array_elements(payload -> 'facts') fact
      where recorded_at = $1 and type = 'clinical-fact.recorded.v1' and fact ->> 'type' = 'Observation' order by 1`,
    [now],
  )
  return rows.map(({ id }) => id)
}

test.each([
  ['of two patients', ['100', '200'] as const],
  ['of one patient', ['300', '300'] as const],
])('measurements %s with one id are told apart, and so are their labels', async (_, [mrn, other]) => {
  expect(await sends('a', person(mrn), measured(7))).toEqual(['measured urn:a#Observation/1 7'])
  expect(await sends('b', person(other), measured(8))).toEqual(['measured urn:b#Observation/1 8'])
  expect(await facts()).toEqual(['urn:b#Observation/1'])
  expect(await sends('a', measured(7, labelled('HIV')))).toEqual([
    'label urn:a#Observation/1 HIV',
    'measured urn:a#Observation/1 7',
  ])
  expect(await sends('b', measured(8, labelled('ETH')))).toEqual(['label urn:b#Observation/1 PART2'])
  expect(await sends('a', measured(7))).toEqual([
    'label urn:a#Observation/1 NONE',
    'measured urn:a#Observation/1 7',
  ])
  expect(await sends('b', measured(8.5))).toEqual([
    'label urn:b#Observation/1 NONE',
    'measured urn:b#Observation/1 8.5',
  ])
  const people = await patients.db.query(
    'select count(distinct patient_id)::int as people from source_resource',
  )
  expect(people).toEqual([{ people: new Set([mrn, other]).size }])
})

const asBefore = () => patients.db.query('update source_resource set names_source = false')

test('what was told by its id alone goes on so as long as no other has the id', async () => {
  await sends('a', person('100'), measured(7))
  await asBefore()
  await sends('b', person('200'), measured(8))
  expect(await sends('a', measured(7.5))).toEqual(['measured Observation/1 7.5'])
  expect(await sends('a', measured(7.5, labelled('HIV')))).toEqual([
    'label Observation/1 HIV',
    'measured Observation/1 7.5',
  ])
  expect(await facts()).toEqual(['Observation/1'])
})

test('of two that were told by one name the first that is told again is taken back under it', async () => {
  await sends('a', person('100'), measured(7, labelled('HIV')))
  await sends('b', person('200'), measured(8))
  await asBefore()
  expect(await sends('a', measured(7))).toEqual([
    'label Observation/1 NONE',
    'label urn:a#Observation/1 NONE',
    'measured urn:a#Observation/1 7',
    'taken back Observation/1',
  ])
  expect(await facts()).toEqual(['Observation/1 entered-in-error', 'urn:a#Observation/1'])
  expect(await sends('b', measured(8, labelled('MH')))).toEqual([
    'label Observation/1 BH',
    'measured Observation/1 8',
  ])
  expect(await sends('a', measured(7.5))).toEqual(['measured urn:a#Observation/1 7.5'])
})

test('a name that was shared is left to the others under their label', async () => {
  await sends('a', person('100'), measured(7))
  await sends('b', person('200'), measured(8, labelled('HIV')))
  await asBefore()
  expect(await sends('a', measured(7.5))).toEqual([
    'label Observation/1 HIV',
    'measured urn:a#Observation/1 7.5',
    'taken back Observation/1',
  ])
})
