import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { describe, expect, test } from '@jest/globals'
import { cms125 } from '../src/cms125.js'
import { cms130 } from '../src/cms130.js'
import { cms131 } from '../src/cms131.js'
import { cms139 } from '../src/cms139.js'
import { cms951 } from '../src/cms951.js'
import { CODES } from '../src/codes.js'
import type { PublishedMeasure } from '../src/published-measure.js'
import * as a from './fixtures.js'

type Row = readonly [words: string, facts: readonly ClinicalFact[], standing: string]

const person = (bornOn: string, sex: string): ClinicalFact => ({
  ...a.born(bornOn),
  values: [{ system: 'http://hl7.org/fhir/administrative-gender', code: sex }],
})
const seen = a.visit('2025-03-01')
const NUMBER = { value: 60 }
const done = (set: a.SetName, day: string, over: a.Over = {}): ClinicalFact =>
  a.observation(a.inSet(set), day, over)
const exam = (day: string, over: a.Over = {}): ClinicalFact =>
  done('eyeExam', day, { categories: [{ system: 'urn:test', code: 'exam' }], ...over })
const both: readonly ClinicalFact[] = [
  a.condition('afterRightMastectomy', '2020-01-01'),
  a.procedure('leftMastectomy', '2021-01-01'),
]

const BREAST: readonly Row[] = [
  ['no mammogram', [], 'not met'],
  ['on October 1 two years before', [done('mammography', '2023-10-01')], 'met'],
  ['on the day before', [done('mammography', '2023-09-30')], 'not met'],
  ['a mammogram that was cancelled', [done('mammography', '2025-01-05', { status: 'cancelled' })], 'not met'],
  ['both breasts removed at once', [a.procedure('bilateralMastectomy', '2010-01-01')], 'excluded'],
  ['one by diagnosis, one by procedure', both, 'excluded'],
  ['one alone', both.slice(0, 1), 'not met'],
  [
    'the second after the period',
    [...both.slice(0, 1), a.procedure('leftMastectomy', '2026-01-01')],
    'not met',
  ],
  [
    'sides told beside the diagnosis',
    [CODES.left, CODES.right].map((side) =>
      a.condition('afterMastectomyOfSomeSide', '2020-01-01', { sites: [side] }),
    ),
    'excluded',
  ],
  [
    'the same side twice',
    [CODES.left, CODES.left].map((side) =>
      a.condition('afterMastectomyOfSomeSide', '2020-01-01', { sites: [side] }),
    ),
    'not met',
  ],
]

const COLON: readonly Row[] = [
  ['nothing', [], 'not met'],
  ['colonoscopy nine years before', [a.procedure('colonoscopy', '2016-01-01')], 'met'],
  ['colonoscopy ten years before', [a.procedure('colonoscopy', '2015-12-31')], 'not met'],
  ['sigmoidoscopy four years before', [a.procedure('sigmoidoscopy', '2021-01-01')], 'met'],
  ['sigmoidoscopy five years before', [a.procedure('sigmoidoscopy', '2020-12-31')], 'not met'],
  ['CT colonography four years before', [done('ctColonography', '2021-01-01')], 'met'],
  ['stool DNA two years before', [a.laboratory('stoolDna', '2023-01-01', NUMBER)], 'met'],
  ['stool DNA three years before', [a.laboratory('stoolDna', '2022-12-31', NUMBER)], 'not met'],
  [
    'occult blood in the period',
    [a.laboratory('fecalOccultBlood', '2025-12-31', { otherResult: true })],
    'met',
  ],
  ['occult blood the year before', [a.laboratory('fecalOccultBlood', '2024-12-31', NUMBER)], 'not met'],
  ['occult blood without a result', [a.laboratory('fecalOccultBlood', '2025-06-01')], 'not met'],
  ['cancer before', [a.condition('colonCancer', '2001-01-01', { status: 'resolved' })], 'excluded'],
  ['cancer after the period', [a.condition('colonCancer', '2026-01-01')], 'not met'],
  ['the colon removed', [a.procedure('totalColectomy', '2001-01-01')], 'excluded'],
]

const retinopathy = a.condition('diabeticRetinopathy', '2020-01-01')
const EYES: readonly Row[] = [
  ['no exam', [], 'not met'],
  ['an exam in the period', [exam('2025-06-01')], 'met'],
  ['an exam the year before', [exam('2024-01-01')], 'met'],
  ['an exam two years before', [exam('2023-12-31')], 'not met'],
  ['with retinopathy the year before does not do', [retinopathy, exam('2024-06-01')], 'not met'],
  ['with retinopathy in the period', [retinopathy, exam('2025-06-01')], 'met'],
  ['no exam by its category', [exam('2025-06-01', { categories: [] })], 'not met'],
]

const FALLS: readonly Row[] = [
  ['not asked', [], 'not met'],
  ['asked', [a.survey(a.inSet('fallsScreening'), '2025-12-31')], 'met'],
  ['asked the year before', [a.survey(a.inSet('fallsScreening'), '2024-12-31')], 'not met'],
  ['no survey', [done('fallsScreening', '2025-06-01')], 'not met'],
  ['in hospice', [a.procedure('hospiceAmbulatory', '2025-06-01')], 'excluded'],
]

const filtration = done('filtrationRate', '2025-06-01', NUMBER)
const albumin = done('albuminCreatinineRatio', '2025-07-01', NUMBER)
const KIDNEY: readonly Row[] = [
  ['one of two', [filtration], 'not met'],
  ['both', [filtration, albumin], 'met'],
  ['one without a result', [filtration, done('albuminCreatinineRatio', '2025-07-01')], 'not met'],
  ['one the year before', [filtration, done('albuminCreatinineRatio', '2024-07-01', NUMBER)], 'not met'],
  ['stage 5, active', [a.condition('kidneyDiseaseStage5', '2020-01-01')], 'excluded'],
  [
    'stage 5, in remission',
    [a.condition('kidneyDiseaseStage5', '2020-01-01', { status: 'remission' })],
    'not met',
  ],
]

const woman = person('1965-06-01', 'female')
const diabetes = a.condition('diabetes', '2010-01-01')

describe.each<readonly [string, PublishedMeasure, readonly ClinicalFact[], readonly Row[]]>([
  ['breast cancer', cms125, [woman, seen], BREAST],
  ['colorectal cancer', cms130, [woman, seen], COLON],
  ['eye exam', cms131, [woman, seen, diabetes], EYES],
  ['falls', cms139, [person('1950-01-01', 'male'), seen], FALLS],
  ['kidneys', cms951, [woman, seen, diabetes], KIDNEY],
])('%s', (_, measure, everybody, rows) => {
  test.each(rows)('%s', (_words, facts, standing) => {
    expect(a.standing(a.countIn2025(measure, [...everybody, ...facts]))).toBe(standing)
  })
})

test.each<readonly [string, PublishedMeasure, readonly ClinicalFact[], boolean]>([
  ['a woman of 52', cms125, [person('1973-12-31', 'female'), seen], true],
  ['a woman of 51', cms125, [person('1974-01-01', 'female'), seen], false],
  ['a woman of 75', cms125, [person('1950-12-31', 'female'), seen], false],
  ['a man of 60', cms125, [person('1965-01-01', 'male'), seen], false],
  ['46 by the last day', cms130, [a.born('1979-12-31'), seen], true],
  ['45 by the last day', cms130, [a.born('1980-01-01'), seen], false],
  ['65 on the first day', cms139, [a.born('1960-01-01'), seen], true],
  ['65 on the second day', cms139, [a.born('1960-01-02'), seen], false],
  ['active diabetes at 18', cms951, [a.born('2007-01-01'), seen, diabetes], true],
  ['diabetes in relapse', cms951, [woman, seen, { ...diabetes, status: 'relapse' }], false],
  [
    'a visit that has not finished',
    cms951,
    [woman, a.visit('2025-03-01', { status: 'arrived' }), diabetes],
    false,
  ],
])('%s: %#', (_, measure, facts, isIn) => {
  expect(a.countIn2025(measure, facts)['initial-population']).toBe(Number(isIn))
})
