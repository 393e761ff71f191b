import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { describe, expect, test } from '@jest/globals'
import { cms122 } from '../src/cms122.js'
import { cms165 } from '../src/cms165.js'
import { CODES } from '../src/codes.js'
import * as a from './fixtures.js'

type Row = readonly [words: string, facts: readonly ClinicalFact[], standing: string]

const diabetic = (bornOn: string): readonly ClinicalFact[] => [
  a.born(bornOn),
  a.visit('2025-03-01'),
  a.condition('diabetes', '2020-01-01'),
]
/** 70 at the end of 2025: old enough for every rule of age, young enough for the measure. */
const AT_70 = '1955-06-01'
const YES = { values: [CODES.yes] }
const NURSING_HOME = { values: [CODES.livesInNursingHome] }
const OWN_HOME = { values: [{ system: 'http://snomed.info/sct', code: '160943002' }] }
const frailty = a.condition('frailtyDiagnosis', '2025-02-01')
const illness = a.condition('advancedIllness', '2024-05-01')

const HOSPICE: readonly Row[] = [
  [
    'discharged home to hospice',
    [a.visit('2025-04-01', { codes: [a.inSet('inpatient')], disposition: [CODES.dischargeHomeHospice] })],
    'excluded',
  ],
  [
    'discharged to a hospice the year before',
    [a.visit('2024-04-01', { codes: [a.inSet('inpatient')], disposition: [CODES.dischargeFacilityHospice] })],
    'met',
  ],
  [
    'discharged to hospice from an office visit',
    [a.visit('2025-04-01', { disposition: [CODES.dischargeHomeHospice] })],
    'met',
  ],
  [
    'a hospice encounter that ended on the first day of the period',
    [
      a.visit('2024-11-01', {
        codes: [a.inSet('hospiceEncounter')],
        end: '2025-01-01T00:00:00.000Z',
      }),
    ],
    'excluded',
  ],
  [
    'a hospice encounter that began before the period and goes on',
    [
      a.visit('2024-11-01', {
        codes: [a.inSet('hospiceEncounter')],
        status: 'in-progress',
        end: undefined,
      }),
    ],
    'excluded',
  ],
  [
    'a hospice encounter that was planned and never took place',
    [a.visit('2025-04-01', { codes: [a.inSet('hospiceEncounter')], status: 'planned' })],
    'met',
  ],
  ['hospice by a survey', [a.survey(CODES.hospiceCare, '2025-04-01', YES)], 'excluded'],
  ['a survey that does not say yes', [a.survey(CODES.hospiceCare, '2025-04-01', OWN_HOME)], 'met'],
  ['an answer that is no survey', [a.observation(CODES.hospiceCare, '2025-04-01', YES)], 'met'],
  [
    'a survey entered in error',
    [a.survey(CODES.hospiceCare, '2025-04-01', { ...YES, status: 'entered-in-error' })],
    'met',
  ],
  [
    'ordered on the last day',
    [a.order('ServiceRequest', 'hospiceAmbulatory', '2025-12-31T23:59:59.000Z')],
    'excluded',
  ],
  ['ordered after it', [a.order('ServiceRequest', 'hospiceAmbulatory', '2026-01-01')], 'met'],
  [
    'ordered not to be done',
    [a.order('ServiceRequest', 'hospiceAmbulatory', '2025-04-01', { negated: true })],
    'met',
  ],
  [
    'proposed only',
    [a.order('ServiceRequest', 'hospiceAmbulatory', '2025-04-01', { intent: 'proposal' })],
    'met',
  ],
  ['performed', [a.procedure('hospiceAmbulatory', '2025-04-01')], 'excluded'],
  [
    'performed since the year before, without an end',
    [a.procedure('hospiceAmbulatory', '2024-04-01', { ongoing: true })],
    'excluded',
  ],
  ['not done', [a.procedure('hospiceAmbulatory', '2025-04-01', { status: 'not-done' })], 'met'],
  ['diagnosed before the period and still so', [a.condition('hospiceDiagnosis', '2019-04-01')], 'excluded'],
  [
    'diagnosed, and over before the period',
    [a.condition('hospiceDiagnosis', '2019-04-01', { status: 'resolved', end: '2024-12-31T12:00:00.000Z' })],
    'met',
  ],
  [
    'a diagnosis that was refuted',
    [a.condition('hospiceDiagnosis', '2025-04-01', { verification: 'refuted' })],
    'met',
  ],
]

const PALLIATIVE: readonly Row[] = [
  ['a palliative survey, whatever it says', [a.survey(CODES.palliativeSurvey, '2025-04-01')], 'excluded'],
  [
    'a palliative encounter of the last day',
    [a.visit('2025-12-31', { codes: [a.inSet('palliativeEncounter')] })],
    'excluded',
  ],
  ['a palliative intervention', [a.procedure('palliativeIntervention', '2025-06-01')], 'excluded'],
  ['a palliative diagnosis', [a.condition('palliativeDiagnosis', '2025-06-01')], 'excluded'],
  ['a palliative diagnosis of next year', [a.condition('palliativeDiagnosis', '2026-01-01')], 'met'],
]

const NURSING: readonly Row[] = [
  ['lives in a nursing home', [a.survey(CODES.housingStatus, '2021-01-01', NURSING_HOME)], 'excluded'],
  [
    'moved home again',
    [
      a.survey(CODES.housingStatus, '2021-01-01', NURSING_HOME),
      a.survey(CODES.housingStatus, '2025-02-01', OWN_HOME),
    ],
    'met',
  ],
  ['moves there after the period', [a.survey(CODES.housingStatus, '2026-01-01', NURSING_HOME)], 'met'],
]

const FRAIL: readonly Row[] = [
  ['frail alone', [frailty], 'met'],
  ['seriously ill alone', [illness], 'met'],
  ['frail and seriously ill', [frailty, illness], 'excluded'],
  [
    'ill since the first day of the year before',
    [frailty, a.condition('advancedIllness', '2024-01-01')],
    'excluded',
  ],
  ['ill since longer', [frailty, a.condition('advancedIllness', '2023-12-31T23:59:59.000Z')], 'met'],
  ['a device ordered', [a.order('DeviceRequest', 'frailtyDevice', '2025-05-01'), illness], 'excluded'],
  [
    'a device not to be given',
    [a.order('DeviceRequest', 'frailtyDevice', '2025-05-01', { negated: true }), illness],
    'met',
  ],
  [
    'a device ordered the year before',
    [a.order('DeviceRequest', 'frailtyDevice', '2024-05-01'), illness],
    'met',
  ],
  [
    'a device in use',
    [a.survey(CODES.equipmentUsed, '2025-05-01', { values: [a.inSet('frailtyDevice')] }), illness],
    'excluded',
  ],
  [
    'a symptom, preliminary',
    [a.observation(a.inSet('frailtySymptom'), '2025-05-01', { status: 'preliminary' }), illness],
    'excluded',
  ],
  [
    'a symptom, cancelled',
    [a.observation(a.inSet('frailtySymptom'), '2025-05-01', { status: 'cancelled' }), illness],
    'met',
  ],
  [
    'an encounter for frailty',
    [a.visit('2025-05-01', { codes: [a.inSet('frailtyEncounter')] }), illness],
    'excluded',
  ],
]

const dementia = (noted: string, over: a.Over): ClinicalFact =>
  a.order('MedicationRequest', 'dementiaMedications', noted, over)

const DEMENTIA: readonly Row[] = [
  ['taken in the period', [frailty, dementia('2025-05-01', { supplyDays: 30 })], 'excluded'],
  ['supplied into the year before', [frailty, dementia('2023-12-03', { supplyDays: 30 })], 'excluded'],
  ['used up on the day before', [frailty, dementia('2023-12-02', { supplyDays: 30 })], 'met'],
  ['used up but refilled', [frailty, dementia('2023-11-03', { supplyDays: 30, refills: 1 })], 'excluded'],
  [
    'taken until a day that is told',
    [frailty, dementia('2023-05-01', { start: '2023-05-02T00:00:00.000Z', end: '2024-01-01T00:00:00.000Z' })],
    'excluded',
  ],
  ['for how long nobody knows', [frailty, dementia('2025-05-01', {})], 'met'],
  ['stopped', [frailty, dementia('2025-05-01', { supplyDays: 30, status: 'stopped' })], 'met'],
  ['not to be given', [frailty, dementia('2025-05-01', { supplyDays: 30, negated: true })], 'met'],
  ['planned only', [frailty, dementia('2025-05-01', { supplyDays: 30, intent: 'plan' })], 'met'],
]

describe.each([
  ['hospice', HOSPICE],
  ['palliative care', PALLIATIVE],
  ['nursing home', NURSING],
  ['frailty and advanced illness', FRAIL],
  ['medication for dementia', DEMENTIA],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_words, facts, standing) => {
    expect(a.standing(a.countIn2025(cms122, [...diabetic(AT_70), ...facts]))).toBe(standing)
  })
})

test.each([
  ['1960-01-01', 65, 'met'],
  ['1959-12-31', 66, 'excluded'],
])('who was born on %s is %d on the last day: the rules of age leave them %s', (bornOn, _age, standing) => {
  expect(a.standing(a.countIn2025(cms122, [...diabetic(bornOn), frailty, illness]))).toBe(standing)
  const nursing = a.survey(CODES.housingStatus, '2025-01-01', NURSING_HOME)
  expect(a.standing(a.countIn2025(cms122, [...diabetic(bornOn), nursing]))).toBe(standing)
})

test.each([
  ['1945-01-01', [frailty], 'not met'],
  ['1945-01-01', [frailty, illness], 'excluded'],
  ['1944-12-31', [frailty], 'excluded'],
])('blood pressure: frailty alone excludes from 81 on, born on %s', (bornOn, facts, standing) => {
  const hypertensive = [a.born(bornOn), a.visit('2025-03-01'), a.condition('hypertension', '2020-01-01')]
  expect(a.standing(a.countIn2025(cms165, [...hypertensive, ...facts]))).toBe(standing)
})
