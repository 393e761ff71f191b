import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { describe, expect, test } from '@jest/globals'
import { cms122 } from '../src/cms122.js'
import { cms165 } from '../src/cms165.js'
import { CODES } from '../src/codes.js'
import * as a from './fixtures.js'

type Row = readonly [words: string, facts: readonly ClinicalFact[], standing: string]

const adult = a.born('1980-06-01')
const seen = a.visit('2025-03-01')
const diabetes = a.condition('diabetes', '2020-01-01')
const a1c = (day: string, over: a.Over): ClinicalFact => a.laboratory('hba1c', day, { unit: '%', ...over })
const gmi = (day: string, over: a.Over): ClinicalFact =>
  a.observation(CODES.glucoseManagementIndicator, day, {
    unit: '%',
    categories: [{ system: 'urn:test', code: 'laboratory' }],
    ...over,
  })

const POPULATION_122: readonly Row[] = [
  ['17 on the last day', [a.born('2008-01-01'), seen, diabetes], 'out'],
  ['18 on the last day', [a.born('2007-12-31'), seen, diabetes], 'met'],
  ['75 on the last day', [a.born('1950-01-01'), seen, diabetes], 'met'],
  ['76 on the last day', [a.born('1949-12-31'), seen, diabetes], 'out'],
  ['no birth date', [seen, diabetes], 'out'],
  ['no visit', [adult, diabetes], 'out'],
  [
    'seen by video',
    [adult, a.visit('2025-03-01', { codes: [a.inSet('virtualEncounter')] }), diabetes],
    'met',
  ],
  [
    'seen by telephone',
    [adult, a.visit('2025-03-01', { codes: [a.inSet('telephoneVisit')] }), diabetes],
    'met',
  ],
  ['seen at home', [adult, a.visit('2025-03-01', { codes: [a.inSet('homeHealthcare')] }), diabetes], 'met'],
  [
    'seen in hospital only',
    [adult, a.visit('2025-03-01', { codes: [a.inSet('inpatient')] }), diabetes],
    'out',
  ],
  ['a visit that was cancelled', [adult, a.visit('2025-03-01', { status: 'cancelled' }), diabetes], 'out'],
  ['a visit that was planned', [adult, a.visit('2025-03-01', { status: 'planned' }), diabetes], 'out'],
  [
    'a visit from the year before into the period',
    [adult, a.visit('2024-12-31T23:55:00.000Z'), diabetes],
    'out',
  ],
  ['a visit of the last minute', [adult, a.visit('2025-12-31T23:44:00.000Z'), diabetes], 'met'],
  ['a visit out of the period', [adult, a.visit('2025-12-31T23:50:00.000Z'), diabetes], 'out'],
  ['a visit that has not ended', [adult, a.visit('2025-03-01', { end: undefined }), diabetes], 'out'],
  ['diabetes from the last day on', [adult, seen, a.condition('diabetes', '2025-12-31')], 'met'],
  ['diabetes from the day after', [adult, seen, a.condition('diabetes', '2026-01-01')], 'out'],
  [
    'diabetes that was over the day before',
    [
      adult,
      seen,
      a.condition('diabetes', '2020-01-01', { end: '2024-12-31T23:00:00.000Z', status: 'resolved' }),
    ],
    'out',
  ],
  [
    'diabetes that was over on the first day',
    [
      adult,
      seen,
      a.condition('diabetes', '2020-01-01', { end: '2025-01-01T00:00:00.000Z', status: 'resolved' }),
    ],
    'met',
  ],
  [
    'diabetes that is over, nobody knows since when',
    [adult, seen, a.condition('diabetes', '2020-01-01', { status: 'inactive' })],
    'out',
  ],
  [
    'diabetes that is there, nobody tells since when',
    [adult, seen, a.condition('diabetes', '2020-01-01', { start: undefined })],
    'met',
  ],
  [
    'diabetes that is over, nobody tells since when it was there',
    [adult, seen, a.condition('diabetes', '2020-01-01', { start: undefined, status: 'resolved' })],
    'out',
  ],
  ['a relapse', [adult, seen, a.condition('diabetes', '2020-01-01', { status: 'relapse' })], 'met'],
  [
    'entered in error',
    [adult, seen, a.condition('diabetes', '2020-01-01', { verification: 'entered-in-error' })],
    'out',
  ],
]

const NUMERATOR_122: readonly Row[] = [
  ['nothing was measured', [], 'met'],
  ['9.0 %', [a1c('2025-05-01', { value: 9 })], 'not met'],
  ['9.1 %', [a1c('2025-05-01', { value: 9.1 })], 'met'],
  ['the last one counts', [a1c('2025-05-01', { value: 12 }), a1c('2025-06-01', { value: 7 })], 'not met'],
  [
    'the last one counts, whatever the order',
    [a1c('2025-06-01', { value: 12 }), a1c('2025-05-01', { value: 7 })],
    'met',
  ],
  [
    'the lowest of the last day counts',
    [a1c('2025-06-01T08:00:00.000Z', { value: 8 }), a1c('2025-06-01T20:00:00.000Z', { value: 9.5 })],
    'not met',
  ],
  ['the last one has no result', [a1c('2025-05-01', { value: 7 }), a1c('2025-06-01', {})], 'met'],
  ['a result of the year before', [a1c('2024-12-31', { value: 7 })], 'met'],
  ['a result of the first instant', [a1c('2025-01-01', { value: 7 })], 'not met'],
  [
    'a result that ends in the period',
    [a1c('2024-12-20', { value: 7, end: '2025-01-01T00:00:00.000Z' })],
    'not met',
  ],
  ['preliminary', [a1c('2025-05-01', { value: 7, status: 'preliminary' })], 'met'],
  ['cancelled', [a1c('2025-05-01', { value: 7, status: 'cancelled' })], 'met'],
  ['corrected', [a1c('2025-05-01', { value: 7, status: 'corrected' })], 'not met'],
  ['not from a laboratory', [a1c('2025-05-01', { value: 7, categories: [] })], 'met'],
  ['a glucose management indicator', [gmi('2025-05-01', { value: 7.6 })], 'not met'],
  ['an indicator that is no laboratory result', [gmi('2025-05-01', { value: 7.6, categories: [] })], 'met'],
  [
    'of an indicator and an HbA1c of one day the lower counts',
    [a1c('2025-09-01', { value: 9.4 }), gmi('2025-09-01', { value: 9 })],
    'not met',
  ],
  ['a result on the last day of the period', [a1c('2025-12-31T23:59:00.000Z', { value: 9 })], 'not met'],
  ['a result after the period', [a1c('2026-01-01', { value: 7 })], 'met'],
  [
    'a later indicator outdoes an HbA1c',
    [a1c('2025-03-01', { value: 9.4 }), gmi('2025-09-01', { value: 7.6 })],
    'not met',
  ],
  ['75 mmol/mol are 9.01 %', [a1c('2025-05-01', { value: 75, unit: 'mmol/mol' })], 'met'],
  ['74 mmol/mol are 8.92 %', [a1c('2025-05-01', { value: 74, unit: 'mmol/mol' })], 'not met'],
  ['a code instead of a number is a missing result', [a1c('2025-05-01', { values: [CODES.yes] })], 'met'],
]

const reading = (
  at: string,
  systolic: number | null,
  diastolic: number | null,
  over: a.Over = {},
): ClinicalFact =>
  a.observation(CODES.bloodPressure, at, {
    parts: [...part(CODES.systolic, systolic), ...part(CODES.diastolic, diastolic)],
    ...over,
  })
const part = (code: FactCode, value: number | null): NonNullable<ClinicalFact['parts']> =>
  value === null ? [] : [{ codes: [code], value, unit: 'mm[Hg]' }]
const hypertension = a.condition('hypertension', '2020-01-01')
const stayOf = (kind: string): ClinicalFact => a.visit('2025-06-01', { id: 'Encounter/acute', class: kind })
const there = { encounterId: 'Encounter/acute' }

const POPULATION_165: readonly Row[] = [
  ['18 on the last day', [a.born('2007-12-31'), seen, hypertension], 'not met'],
  ['85 on the last day', [a.born('1940-01-01'), seen, hypertension], 'not met'],
  ['86 on the last day', [a.born('1939-12-31'), seen, hypertension], 'out'],
  [
    'hypertension from the last day of the first half',
    [adult, seen, a.condition('hypertension', '2025-06-30')],
    'not met',
  ],
  ['hypertension from the second half on', [adult, seen, a.condition('hypertension', '2025-07-01')], 'out'],
  [
    'an annual wellness visit',
    [adult, a.visit('2025-03-01', { codes: [a.inSet('annualWellness')] }), hypertension],
    'not met',
  ],
]

const EXCLUDED_165: readonly Row[] = [
  ['pregnant', [a.condition('pregnancy', '2025-12-31')], 'excluded'],
  [
    'pregnant the year before',
    [a.condition('pregnancy', '2024-01-01', { end: '2024-09-01T00:00:00.000Z', status: 'resolved' })],
    'not met',
  ],
  ['end-stage renal disease', [a.condition('endStageRenalDisease', '2015-01-01')], 'excluded'],
  ['kidney disease of stage 5', [a.condition('kidneyDiseaseStage5', '2025-01-01')], 'excluded'],
  ['a kidney from somebody else', [a.condition('kidneyTransplantRecipient', '2010-01-01')], 'excluded'],
  ['transplanted long ago', [a.procedure('kidneyTransplant', '2010-01-01')], 'excluded'],
  ['dialysis on the last day', [a.procedure('dialysis', '2025-12-31T22:00:00.000Z')], 'excluded'],
  ['dialysis after the period', [a.procedure('dialysis', '2026-01-01')], 'not met'],
  ['dialysis not done', [a.procedure('dialysis', '2025-04-01', { status: 'not-done' })], 'not met'],
  [
    'monthly renal services',
    [a.visit('2024-04-01', { codes: [a.inSet('renalMonthlyServices')] })],
    'excluded',
  ],
]

const NUMERATOR_165: readonly Row[] = [
  ['139 over 89', [reading('2025-05-01', 139, 89)], 'met'],
  ['140 over 88', [reading('2025-05-01', 140, 88)], 'not met'],
  ['138 over 90', [reading('2025-05-01', 138, 90)], 'not met'],
  [
    'the lowest of each of the last day: 136 over 86',
    [reading('2025-05-01T08:00:00.000Z', 142, 86), reading('2025-05-01T18:00:00.000Z', 136, 92)],
    'met',
  ],
  ['the last day counts', [reading('2025-05-01', 120, 70), reading('2025-05-02', 150, 70)], 'not met'],
  [
    'a last day that lacks one pressure',
    [reading('2025-05-01', 120, 70), reading('2025-05-02', 120, null)],
    'not met',
  ],
  ['no reading', [], 'not met'],
  ['a reading of next year', [reading('2026-01-01', 120, 70)], 'not met'],
  ['preliminary', [reading('2025-05-01', 120, 70, { status: 'preliminary' })], 'not met'],
  ['amended', [reading('2025-05-01', 120, 70, { status: 'amended' })], 'met'],
  ['in an emergency department', [stayOf('EMER'), reading('2025-06-01', 120, 70, there)], 'not met'],
  ['in a hospital', [stayOf('IMP'), reading('2025-06-01', 120, 70, there)], 'not met'],
  ['at home', [stayOf('HH'), reading('2025-06-01', 120, 70, there)], 'met'],
  ['by video', [stayOf('VR'), reading('2025-06-01', 120, 70, there)], 'met'],
  [
    'a hospital reading does not outdo an earlier one',
    [stayOf('IMP'), reading('2025-05-01', 120, 70), reading('2025-06-01', 180, 99, there)],
    'met',
  ],
  [
    'a stay that tells no class, by its type',
    [
      a.visit('2025-06-01', { id: 'Encounter/acute', class: undefined, codes: [a.inSet('inpatient')] }),
      reading('2025-06-01', 120, 70, there),
    ],
    'not met',
  ],
  [
    'pressures written down one by one',
    [
      a.observation(CODES.systolic, '2025-06-01', { value: 138, unit: 'mm[Hg]' }),
      a.observation(CODES.diastolic, '2025-06-01', { value: 88, unit: 'mm[Hg]' }),
    ],
    'met',
  ],
  [
    'of two on the last day the lowest of each, though one lacks a pressure',
    [reading('2025-05-02', 150, 95), reading('2025-05-02', 138, null), reading('2025-05-02', 144, 88)],
    'met',
  ],
  ['in a short stay', [stayOf('SS'), reading('2025-06-01', 120, 70, there)], 'not met'],
  ['before an admission', [stayOf('PRENC'), reading('2025-06-01', 120, 70, there)], 'not met'],
  ['under observation', [stayOf('OBSENC'), reading('2025-06-01', 120, 70, there)], 'met'],
  ['an encounter that nobody knows', [reading('2025-06-01', 120, 70, { encounterId: 'x' })], 'met'],
  [
    'kilopascals are not read as millimeters',
    [
      a.observation(CODES.bloodPressure, '2025-06-01', {
        parts: [
          { codes: [CODES.systolic], value: 16, unit: 'kPa' },
          { codes: [CODES.diastolic], value: 9, unit: 'kPa' },
        ],
      }),
    ],
    'not met',
  ],
]

describe('CMS122', () => {
  test.each(POPULATION_122)('population: %s', (_, facts, standing) => {
    expect(a.standing(a.countIn2025(cms122, facts))).toBe(standing)
  })
  test.each(NUMERATOR_122)('numerator: %s', (_, facts, standing) => {
    expect(a.standing(a.countIn2025(cms122, [adult, seen, diabetes, ...facts]))).toBe(standing)
  })
})

describe('CMS165', () => {
  test.each(POPULATION_165)('population: %s', (_, facts, standing) => {
    expect(a.standing(a.countIn2025(cms165, facts))).toBe(standing)
  })
  test.each([...EXCLUDED_165, ...NUMERATOR_165])('%s', (_, facts, standing) => {
    expect(a.standing(a.countIn2025(cms165, [adult, seen, hypertension, ...facts]))).toBe(standing)
  })
})
