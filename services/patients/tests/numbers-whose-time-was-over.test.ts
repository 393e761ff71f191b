import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { fileOf, importFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const phone = (value: string, end?: string) => ({
  ...{ system: 'phone', value, use: 'mobile' },
  ...(end === undefined ? {} : { period: { start: '2001', end } }),
})
const person = (id: string, ...telecom: object[]) => ({
  ...{ resourceType: 'Patient', id, name: [{ family: id }], birthDate: '1950-02-03', telecom },
})

/** The records as they were taken in before the time of a number counted. */
async function asBefore(): Promise<void> {
  await asOwner(
    patients,
    `update patient set contact_points = (select jsonb_agg(jsonb_build_object('system', 'PHONE', 'value', point ->> 'value', 'use', 'mobile'))
       from json_array_elements(kept.body -> 'telecom') point)
       from source_resource kept where kept.target_id = patient.id and kept.type = 'Patient'`,
  )
}

async function numbersOf(id: string): Promise<{ numbers: string[]; inStep: boolean }> {
  const [row] = await patients.db.query(
    `select array(select point ->> 'value' from jsonb_array_elements(contact_points) point) as numbers,
            version = kept.target_version as "inStep"
       from patient join source_resource kept on kept.target_id = patient.id where kept.source_id = $1`,
    [id],
  )
  return row
}

test('numbers of people who came before whose time is over go, and no others', async () => {
  const [old, now] = ['212-555-0101', '212-555-0102']
  await importFile(
    patients,
    fileOf([
      person('Day', phone(old, '2020-05-01'), phone(now)),
      person('Year', phone(old, '2020'), phone(now, '2999')),
      person('Instant', phone(old, '2020-05-01T10:00:00Z')),
      person('Again', phone(old, '2020-05-01'), phone(old)),
      person('Unread', phone(old, 'last spring'), phone(now)),
      person('Hand', phone(old, '2020-05-01'), phone(now)),
    ]),
  )
  await asBefore()
  await asOwner(patients, `update patient set version = version + 1 where family_key = 'hand'`)
  for (let times = 0; times < 2; times += 1) await migrateAgain(patients, '0282-numbers-whose-time-is-over')
  expect(await numbersOf('Day')).toEqual({ numbers: [now], inStep: true })
  expect(await numbersOf('Year')).toEqual({ numbers: [now], inStep: true })
  expect(await numbersOf('Instant')).toEqual({ numbers: [], inStep: true })
  expect(await numbersOf('Again')).toEqual({ numbers: [old, old], inStep: true })
  expect(await numbersOf('Unread')).toEqual({ numbers: [old, now], inStep: true })
  expect(await numbersOf('Hand')).toEqual({ numbers: [old, now], inStep: false })
})
