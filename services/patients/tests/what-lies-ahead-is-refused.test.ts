import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// It is 24 November 2026, 14:05 in New York, and 25 November already in the far east.
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
const dana = viewer('dana')
const jo = viewer('jo')
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const AHEAD = 'must not be in the future'
const refusal = (field: string, message: string) => ({
  code: 'INVALID_INPUT',
  field: ['input', field],
  message,
})
const born = (birthDate: string, more: object = {}) => ({
  name: { family: 'Young', given: ['Yuri'] },
  identifiers: [],
  sex: 'UNKNOWN',
  languages: [],
  contactPoints: [],
  confirmedNotDuplicate: true,
  birthDate,
  ...more,
})

test.each([
  ['a birth after today', born('2026-11-26'), AHEAD],
  ['a birth in a year to come', born('2027-05-04', { birthDatePrecision: 'YEAR' }), AHEAD],
  ['a birth in the year 198', born('0198-05-04'), 'must not be more than 150 years ago'],
])('%s is nobody’s', async (_, input, message) => {
  const { userErrors } = await ask.send(jo, 'registerPatient', input)
  expect(userErrors).toMatchObject([refusal('birthDate', message)])
  const change = { patientId, expectedVersion: 1, birthDate: input.birthDate }
  expect((await ask.send(jo, 'updateDemographics', change)).userErrors).toMatchObject([
    refusal('birthDate', message),
  ])
})

test('who was born today, also where it is tomorrow already, and who is 149 is registered', async () => {
  for (const day of ['2026-11-24', '2026-11-25', '1877-11-26'])
    await ask.done(jo, 'registerPatient', born(day))
})

test.each([
  ['2026-11-25T10:00:00Z', AHEAD],
  ['1989-12-31T10:00:00Z', 'must not put the death before the birth'],
])('a death at %s is a mistake', async (deceasedAt, message) => {
  const change = { patientId, expectedVersion: 1, deceasedAt }
  const { userErrors } = await ask.send(jo, 'updateDemographics', change)
  expect(userErrors).toMatchObject([refusal('deceasedAt', message)])
})

const stay = (status: string, admittedAt: string, dischargedAt?: string) => ({
  ...{ patientId, class: 'IMP', status, admittedAt, dischargedAt },
})

test('a stay that has begun began before now, and one that has ended ended before now', async () => {
  const errors = async (input: object) => (await ask.send(dana, 'recordEncounter', input)).userErrors
  expect(await errors(stay('IN_PROGRESS', '2026-11-24T20:00:00Z'))).toMatchObject([
    refusal('admittedAt', AHEAD),
  ])
  const ends = stay('FINISHED', '2026-11-24T10:00:00Z', '2026-11-26T10:00:00Z')
  expect(await errors(ends)).toMatchObject([refusal('dischargedAt', AHEAD)])
  const planned = stay('PLANNED', '2026-12-01T10:00:00Z', '2026-12-03T10:00:00Z')
  expect(await errors(planned)).toEqual([])
})

test('a condition neither begins nor ends in the future', async () => {
  const code = { system: 'http://snomed.info/sct', code: '44054006', display: 'diabetes' }
  const input = { patientId, code, clinicalStatus: 'active', verificationStatus: 'confirmed' }
  const times = { onsetAt: '2026-11-25T00:00:00Z', abatedAt: '2026-11-26T00:00:00Z' }
  const { userErrors } = await ask.send(dana, 'recordCondition', { ...input, ...times })
  expect(userErrors).toMatchObject([refusal('onsetAt', AHEAD), refusal('abatedAt', AHEAD)])
})

const told = (): readonly (readonly [mutation: string, field: string, input: object])[] => {
  const consent = {
    scopes: ['all'],
    recipientIds: [viewer('cho').id],
    recipientClasses: [],
    purpose: 'TREAT',
  }
  const outside = {
    recipientName: 'A court',
    basis: 'REQUIRED_BY_LAW',
    purpose: 'subpoena',
    description: 'notes',
  }
  const weight = { code: { system: 'http://loinc.org', code: '29463-7' }, value: 70, unit: 'kg' }
  return [
    ['recordObservation', 'observedAt', weight],
    ['recordConsent', 'givenAt', { kind: 'TREATMENT', form: 'WRITTEN', ...consent }],
    ['recordAssessment', 'assessedAt', { instrument: 'PHQ_2', answers: [] }],
    ['recordContactAttempt', 'at', { topic: 'wellness', channel: 'CALL', outcome: 'NO_ANSWER' }],
    ['recordDisclosure', 'disclosedAt', outside],
    ['requestAccountingOfDisclosures', 'requestedAt', {}],
  ]
}

test.each(told())(
  '%s takes nothing that lies ahead, before the birth or further back than anybody lives (%s)',
  async (mutation, field, input) => {
    const errors = async (at: string) =>
      (
        await ask.send(mutation === 'recordObservation' ? dana : jo, mutation, {
          patientId,
          ...input,
          [field]: at,
        })
      ).userErrors
    expect(await errors('2026-11-25T10:00:00Z')).toEqual([expect.objectContaining(refusal(field, AHEAD))])
    const unborn = refusal(field, 'must not be before the patient was born')
    expect(await errors('1989-12-31T10:00:00Z')).toEqual([expect.objectContaining(unborn)])
    const ancient = refusal(field, 'must not be more than 150 years ago')
    expect(await errors('0198-05-04T10:00:00Z')).toEqual([expect.objectContaining(ancient)])
    const fields = (await errors('1990-05-04T10:00:00Z')).map((error: { field: string[] }) => error.field)
    expect(fields).not.toContainEqual(['input', field])
  },
)
