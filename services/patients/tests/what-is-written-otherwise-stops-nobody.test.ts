import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

// A kept resource holds whatever its source wrote. Whoever looks into it later must not stumble.
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') })
})
afterAll(() => patients.close())

const hemoglobin = { coding: [{ system: 'http://loinc.org', code: '718-7' }] }
const observation = (over: object) => ({
  resourceType: 'Observation',
  status: 'final',
  code: hemoglobin,
  effectiveDateTime: '2026-11-20T10:00:00Z',
  valueQuantity: { value: 9, unit: 'g/dL' },
  ...over,
})
const procedure = (over: object) => ({
  resourceType: 'Procedure',
  status: 'completed',
  code: { coding: [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0DTJ4ZZ' }] },
  performedDateTime: '2026-11-20T10:00:00Z',
  ...over,
})

let number = 0
test.each<[string, object]>([
  ['a code whose codings are a text', observation({ code: { coding: 'x' } })],
  ['a code without codings', observation({ code: { coding: null } })],
  ['a value in words', observation({ valueQuantity: { value: '<5', unit: 'g/dL' } })],
  ['a value that is a list', observation({ valueQuantity: { value: [9] } })],
  ['a day that no month has', observation({ effectiveDateTime: '2026-11-31T10:00:00Z' })],
  ['an hour that no day has', observation({ effectiveDateTime: '2026-11-20T27:00:00Z' })],
  ['a zone that is nowhere', observation({ effectiveDateTime: '2026-11-20T10:00:00+99:99' })],
  ['a procedure on no day', procedure({ performedDateTime: '2026-02-30T10:00:00Z' })],
  ['a procedure with codings of no form', procedure({ code: { coding: { code: 'x' } } })],
  [
    'a part that is named in words alone',
    observation({ component: [{ code: { text: 'MCV' }, valueQuantity: { value: 80 } }] }),
  ],
])('%s keeps no stay from its end or its scores, by file or by message', async (_, written) => {
  const mrn = `WRITTEN-${++number}`
  const subject = { reference: `Patient/${mrn}` }
  const person = {
    resourceType: 'Patient',
    id: mrn,
    identifier: [{ system: 'urn:baton:authority:HV', value: mrn }],
    name: [{ family: 'DOE', given: ['JANE'] }],
    birthDate: '1952-03-01',
  }
  const stay = {
    resourceType: 'Encounter',
    id: `stay-${mrn}`,
    status: 'finished',
    class: { code: 'IMP' },
    subject,
    period: { start: '2026-11-19T10:00:00Z', end: '2026-11-21T10:00:00Z' },
  }
  const answer = await importFile(
    patients,
    fileOf([person, { ...written, id: `w-${mrn}`, subject }, stay]),
    `urn:written:${mrn}`,
  )
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 3, rejects: [] })
  const times = { admitted: '20261119120000', mrn, visit: mrn }
  const received = await receive(
    patients,
    adt({ ...times, event: 'A01', control: `a-${mrn}`, occurred: '20261119120000' }),
    adt({ ...times, event: 'A03', control: `d-${mrn}`, occurred: '20261122120000' }),
  )
  expect(received.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED'])
  const [{ stays }] = await patients.db.query(
    `select count(distinct encounter_id)::int as stays from risk_score join patient_identifier own using (patient_id)
      where own.value = $1`,
    [mrn],
  )
  expect(stays).toBe(2)
})
