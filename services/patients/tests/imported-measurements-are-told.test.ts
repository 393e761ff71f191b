import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'

/* What the EMR measured reaches the goals and alerts of care plans as what is entered by hand does. */
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const subject = { reference: 'Patient/p1' }
const code = { coding: [{ system: 'http://loinc.org', code: '4548-4' }] }
const observed = (id: string, change: object) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  code,
  effectiveDateTime: '2026-11-20T14:00:00Z',
  valueQuantity: { value: 7.2, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
  ...change,
})
const labelled = (code: string) => ({
  security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code }],
})
const stay = (id: string) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'IMP' },
  subject,
  period: { start: '2026-11-10T09:00:00Z', end: '2026-11-12T09:30:00Z' },
  identifier: [{ system: 'urn:visit', value: id }],
})

test('recent numbers that hold are told under their LOINC codes, those of a Part 2 stay are not', async () => {
  const ngozi = {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Okafor', given: ['Ngozi'] }],
    birthDate: '1951-04-02',
  }
  await importFile(
    patients,
    fileOf([ngozi, stay('e1'), { ...stay('e2'), meta: labelled('42CFRPart2') }]),
    'urn:emr',
  )
  const answer = await importFile(
    patients,
    fileOf([
      observed('a', { encounter: { reference: 'Encounter/e1' } }),
      observed('b', { effectiveDateTime: '2021-11-20T14:00:00Z' }),
      observed('c', { status: 'preliminary' }),
      observed('d', { encounter: { reference: 'Encounter/e2' } }),
      observed('f', { meta: labelled('ETH') }),
      observed('g', { meta: labelled('HIV') }),
      observed('e', { valueQuantity: undefined, valueString: 'private words' }),
    ]),
    'urn:emr',
  )
  expect(answer).toMatchObject({ status: 'COMPLETED', rejects: [] })
  const told: { payload: object }[] = await patients.deps.db.query(
    `select payload from outbox where type = 'observation.recorded.v1' order by recorded_at, id`,
  )
  expect(told.map(({ payload }) => payload)).toEqual([
    {
      observationId: 'urn:emr#Observation/a',
      patientId: expect.stringMatching(/^patient_/),
      code: { system: 'http://loinc.org', code: '4548-4' },
      value: 7.2,
      unit: '%',
      at: '2026-11-20T14:00:00.000Z',
      sensitivity: 'NONE',
    },
    expect.objectContaining({ observationId: 'urn:emr#Observation/g', sensitivity: 'HIV' }),
  ])
  const facts: { payload: { facts: { id: string; sensitivity?: string }[] } }[] =
    await patients.deps.db.query("select payload from outbox where type = 'clinical-fact.recorded.v1'")
  const ids = facts.flatMap(({ payload }) => payload.facts.map(({ id }) => id))
  expect(ids).toEqual(expect.arrayContaining(['urn:emr#Observation/a', 'urn:emr#Observation/g']))
  expect(ids.filter((id) => ['urn:emr#Observation/d', 'urn:emr#Observation/f'].includes(id))).toEqual([])
  const stays = await patients.deps.db.query('select sensitivity from encounter order by sensitivity')
  expect(stays).toEqual([{ sensitivity: 'NONE' }, { sensitivity: 'PART2' }])
})

test('a label that was given here stays when its source says less or nothing', async () => {
  const labels = async (): Promise<unknown> =>
    patients.deps.db.query('select sensitivity from encounter order by sensitivity')
  await patients.deps.db.query(
    "update encounter set sensitivity = 'PART2_COUNSELING', version = version + 1 where sensitivity = 'PART2'",
  )
  const again = { ...stay('e2'), meta: labelled('PSY'), reasonCode: [{ text: 'changed' }] }
  expect(await importFile(patients, fileOf([again]), 'urn:emr')).toMatchObject({ changed: 1 })
  expect(await labels()).toEqual([{ sensitivity: 'NONE' }, { sensitivity: 'PART2_COUNSELING' }])
})
