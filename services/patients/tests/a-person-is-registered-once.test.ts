import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const dana = viewer('dana')
const ida = viewer('ida')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let rosa: string

const ROSA = {
  name: { family: 'Delgado', given: ['Rosa'] },
  birthDate: '1951-03-12',
  sex: 'FEMALE',
  contactPoints: [{ system: 'PHONE', value: '(518) 555-0101' }],
  address: { lines: ['12 Elm St'], city: 'Albany', state: 'NY', postalCode: '12203' },
}
const SELECT = 'patient { id } possibleDuplicates { patient { id } score verdict reasons { code points } }'

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  rosa = (await ask.done(dana, 'registerPatient', ROSA, SELECT)).patient.id
})
afterAll(() => patients.close())

const register = (who: typeof dana, changes: object) =>
  ask.send(who, 'registerPatient', { ...ROSA, ...changes }, SELECT)

test('who is known already is refused, with the record, the points and why; no confirmation helps', async () => {
  for (const confirmedNotDuplicate of [false, true]) {
    const again = await register(dana, { address: null, confirmedNotDuplicate })
    expect(again.patient).toBeNull()
    expect(again.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'confirmedNotDuplicate'] },
    ])
    expect(again.possibleDuplicates).toMatchObject([{ patient: { id: rosa }, score: 26, verdict: 'BLOCK' }])
    expect(again.possibleDuplicates[0].reasons).toContainEqual({ code: 'PHONE_SAME', points: 6 })
  }
})

test('who may be known, slips of spelling included, waits for a confirmation', async () => {
  const slip = {
    name: { family: 'Delgdo', given: ['Rosa'] },
    birthDate: '1951-12-03',
    contactPoints: [],
    address: null,
  }
  const waits = await register(dana, slip)
  expect(waits.possibleDuplicates).toMatchObject([{ patient: { id: rosa }, verdict: 'CONFIRM' }])
  expect(waits.userErrors).toHaveLength(1)
  const confirmed = await ask.done(
    dana,
    'registerPatient',
    { ...ROSA, ...slip, confirmedNotDuplicate: true },
    SELECT,
  )
  expect(confirmed.patient.id).not.toBe(rosa)
})

test('a likeness to somebody whom the viewer may not see is said, and not with whom', async () => {
  const waits = await register(ida, { contactPoints: [], address: null })
  expect(waits.possibleDuplicates.length).toBeGreaterThan(0)
  for (const one of waits.possibleDuplicates) expect(one).toMatchObject({ patient: null, verdict: 'CONFIRM' })
})

test('the same phone or number under another name and birth date is nobody known', async () => {
  const child = await register(dana, {
    name: { family: 'Okafor', given: ['Grace'] },
    birthDate: '1990-01-01',
  })
  expect(child).toMatchObject({ userErrors: [], possibleDuplicates: [] })
})

test('a text with the character NUL is refused by its place, in a change and in a question', async () => {
  const refused = await register(dana, {
    name: { family: 'Nu\u0000l', given: ['A\u0000'] },
    birthDate: '2000-01-01',
  })
  expect(refused.userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([
    'input.name.family',
    'input.name.given.0',
  ])
  const asked = await patients.query(
    dana,
    'query ($value: String!) { patientByIdentifier(system: "urn:baton:mrn", value: $value) { id } }',
    { value: 'HV\u0000' },
  )
  expect(asked.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})

test('an address tells the area of its ZIP code, and words in its place go nowhere', async () => {
  const one = { birthDate: '1970-02-02', contactPoints: [], confirmedNotDuplicate: true }
  await ask.done(dana, 'registerPatient', {
    ...ROSA,
    ...one,
    name: { family: 'Zipf' },
    address: { ...ROSA.address, postalCode: '02139-1234' },
  })
  await ask.done(dana, 'registerPatient', {
    ...ROSA,
    ...one,
    name: { family: 'Zapf' },
    address: { ...ROSA.address, postalCode: 'behind the church' },
  })
  const areas = (await ask.told('patient.registered.v1')).map((payload) =>
    'postalCode3' in payload ? payload.postalCode3 : '',
  )
  expect(areas.slice(-2)).toEqual(['021', null])
})
