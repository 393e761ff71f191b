import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const answersOf = (answers: Record<string, string | number>) =>
  Object.entries(answers).map(([item, value]) => ({ item, value: String(value) }))

const form = (instrument: string, answers: Record<string, string | number>, of = patientId) => ({
  patientId: of,
  instrument,
  answers: answersOf(answers),
})

async function scored(instrument: string, answers: Record<string, string | number>) {
  const select = 'assessment { total band positives factors { code label input points } }'
  const { assessment } = await ask.done(dana, 'recordAssessment', form(instrument, answers), select)
  return assessment
}

test.each([
  ['MORSE', 0, 'LOW', []],
  ['MORSE', 25, 'MODERATE', []],
  ['MORSE', 45, 'HIGH', ['fall-risk']],
  ['MORSE', 125, 'HIGH', ['fall-risk']],
  ['ZBI_4', 7, 'NEGATIVE', []],
  ['ZBI_4', 8, 'POSITIVE', ['caregiver-strain']],
  ['ZBI_4', 16, 'POSITIVE', ['caregiver-strain']],
])(
  'of %s, whose text needs a licence, the sum alone is taken: %d is %s',
  async (instrument, total, band, positives) => {
    expect(await scored(instrument, { total })).toEqual({
      total,
      band,
      positives,
      factors: [{ code: 'total', label: 'Sum as entered', input: String(total), points: total }],
    })
  },
)

test.each([
  ['MORSE', { total: 130 }, 'total'],
  ['MORSE', { total: 7 }, 'total'],
  ['ZBI_4', { total: 17 }, 'total'],
  ['ZBI_4', { total: 8, 1: 2 }, '1'],
])('a sum of %s that cannot be, or beside its parts, is refused: %j', async (instrument, answers, item) => {
  const { userErrors } = await ask.send(dana, 'recordAssessment', form(instrument, answers))
  expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'answers', item] }])
})

test('every factor says in words what it is about', async () => {
  const phq = await scored('PHQ_9', { 1: 1, 2: 2, 3: 0, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 })
  expect(phq.factors[1]).toEqual({ code: '2', label: 'Low mood or hopelessness', input: '2', points: 2 })
  const gad = await scored('GAD_7', { 1: 2, 2: 2, 3: 1, 4: 2, 5: 1, 6: 1, 7: 1 })
  expect(gad).toMatchObject({ total: 10, band: 'MODERATE', positives: ['anxiety'] })
  expect(gad.factors[3].label).toBe('Trouble relaxing')
  const steadi = await scored('STEADI_KEY_QUESTIONS', { fell: 'no', unsteady: 'yes', worried: 'no' })
  expect(steadi.factors[1]).toEqual({
    code: 'unsteady',
    label: 'Feels unsteady when walking',
    input: 'yes',
    points: 1,
  })
})

const CALM = {
  respiratoryRate: 16,
  oxygenSaturation: 97,
  onOxygen: 'no',
  systolicPressure: 128,
  pulse: 78,
  consciousness: 'A',
  temperature: 36.8,
}

test('NEWS2 is refused while a pregnancy goes on, and scored after it', async () => {
  const icd10 = 'http://hl7.org/fhir/sid/icd-10-cm'
  const input = { patientId, code: { system: icd10, code: 'Z34.83', display: 'Pregnancy' } }
  const noted = await ask.done(dana, 'recordCondition', input, 'condition { id version }')
  const refused = await ask.send(dana, 'recordAssessment', form('NEWS2', CALM))
  expect(refused.userErrors).toMatchObject([
    { message: 'NEWS2 is not validated in pregnancy.', field: ['input', 'instrument'] },
  ])
  const { id, version } = noted.condition
  const over = { clinicalStatus: 'resolved', abatedAt: '2026-12-01T12:00:00Z' }
  await ask.done(dana, 'recordCondition', { ...input, id, expectedVersion: version, ...over })
  expect(await scored('NEWS2', CALM)).toMatchObject({ total: 0, band: 'LOW' })
})
