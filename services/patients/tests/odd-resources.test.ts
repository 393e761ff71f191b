import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  await importFile(patients, fileOf([person('known')]), 'urn:odd')
})
afterAll(() => patients.close())

let number = 0
function person(id: string, more: object = {}) {
  return { resourceType: 'Patient', id, name: [{ family: `Odd${id}` }], birthDate: '1950-02-03', ...more }
}
const basic = (rest: string) =>
  `{"resourceType":"Basic","id":"b","subject":{"reference":"Patient/known"},${rest}}`
const nested = (open: string, close: string, deep: number) => `"x":${open.repeat(deep)}1${close.repeat(deep)}`
const batch = (...entry: unknown[]) => ({ resourceType: 'Bundle', type: 'batch', entry })
const DEEP = 'The line is nested more than 200 deep.'
const TOO_LONG = 'The database cannot hold a value of this line (SQLSTATE 54000).'

test.each<[string, string | object, string]>([
  ['lists in lists', basic(nested('[', ']', 50_000)), DEEP],
  ['objects in objects', basic(nested('{"a":', '}', 3_000)), DEEP],
  ['a number beyond all numbers', basic('"x":1e400'), 'The line holds a number that is too large.'],
  [
    'one that is so by its digits and its exponent together',
    basic(`"x": -${'9'.repeat(250)}e99`),
    'The line holds a number that is too large.',
  ],
  [
    'a name as long as a book',
    person('long', { name: [{ family: randomBytes(9_000).toString('hex') }] }),
    TOO_LONG,
  ],
  [
    'half a character',
    '{"resourceType":"Patient","id":"h","name":[{"family":"\\ud800x"}]}',
    '(SQLSTATE 22P02)',
  ],
  ['the year 0', person('zero', { birthDate: '0000-01-01' }), 'Patient/zero: birthDate is no FHIR date'],
  ['a name that is a text', person('text', { name: 'x' }), 'Patient/text: name: Invalid input'],
  [
    'an identifier that is nothing',
    person('null', { identifier: [null] }),
    'Patient/null: identifier.0: Invalid',
  ],
  [
    'a stay that ends before it begins',
    {
      resourceType: 'Encounter',
      id: 'e',
      status: 'finished',
      class: { code: 'IMP' },
      subject: { reference: 'Patient/known' },
      period: { start: '2026-03-02', end: '2026-03-01' },
    },
    'Encounter/e: it ends before it begins',
  ],
  [
    'a subject within itself',
    basic('"code":{}').replace('Patient/known', '#me'),
    'Basic/b refers to #me, which is unknown.',
  ],
  ['a number', '1', 'The line is not a FHIR resource: it is not a JSON object.'],
  ['a type that is none', '{"resourceType":"patient"}', 'it has no resourceType.'],
])('%s keeps its own line out, by its reason, and no other', async (_, line, reason) => {
  const beside = `beside-${++number}`
  const answer = await importFile(patients, fileOf([line, person(beside)]), 'urn:odd')
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 1, rejects: [{ line: 1 }] })
  expect(answer.rejects[0]?.reason).toContain(reason)
})

test('entries that are nothing, or too deep, keep no other entry of a batch out', async () => {
  const deep = JSON.parse(basic(nested('[', ']', 150))) as object
  const sent = batch(null, 1, [], {}, { resource: [] }, { resource: deep }, { resource: person('last') })
  const answer = await importFile(patients, fileOf([sent]), 'urn:odd-batch')
  expect(answer).toMatchObject({ created: 1, rejectCount: 6 })
  expect(answer.rejects.at(-1)?.reason).toBe('Basic/b refers to Patient/known, which is unknown.')
})

test('whatever is wrong inside what others own, the resource is kept and its line goes in', async () => {
  const of = { subject: { reference: 'Patient/known' }, patient: { reference: 'Patient/known' } }
  const odd = [
    { resourceType: 'Observation', code: { coding: 'x' }, component: {}, status: 1, effectiveDateTime: 'x' },
    { resourceType: 'CarePlan', activity: 'x', addresses: [null], goal: 3 },
    { resourceType: 'Claim', item: [{ encounter: 'x' }], diagnosis: 3, total: 'x' },
    { resourceType: 'CareTeam', participant: [{ member: null }, null] },
    { resourceType: 'ExplanationOfBenefit', contained: 'x' },
    { resourceType: 'AllergyIntolerance', reaction: 'x', code: [] },
    { resourceType: 'MedicationRequest', dosageInstruction: 'x', medicationCodeableConcept: 3 },
    { resourceType: 'Goal', target: [null], description: 4 },
  ].map((one, at) => ({ ...one, ...of, id: `odd-${at}` }))
  const answer = await importFile(patients, fileOf(odd), 'urn:odd')
  expect(answer).toMatchObject({ created: odd.length, rejects: [] })
})

test('of a key that is there twice the last counts, and no key means anything to the program', async () => {
  const twice = '{"resourceType":"Patient","id":"first","id":"second","name":[{"family":"Twice"}]}'
  const proto =
    '{"resourceType":"Patient","id":"proto","__proto__":{"id":"x"},"constructor":1,"name":[{"family":"P"}]}'
  expect(await importFile(patients, fileOf([twice, proto]), 'urn:keys')).toMatchObject({ created: 2 })
  const kept = await patients.db.query(
    `select source_id as id from source_resource where source = 'urn:keys' order by source_id`,
  )
  expect(kept).toEqual([{ id: 'proto' }, { id: 'second' }])
})
