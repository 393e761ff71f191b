import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { expect, test } from '@jest/globals'
import { cms137 } from '../src/cms137.js'
import * as a from './fixtures.js'

const born = a.born('1990-01-01')
const visit = a.visit('2025-03-01T09:00:00.000Z')
const disorder = a.condition('substanceUseDisorder', '2025-03-01T09:05:00.000Z')
const known = [born, visit, disorder]
const therapy = (day: string): ClinicalFact => a.procedure('substanceUseTreatment', day)
const ordered = (set: a.SetName, day: string): ClinicalFact => a.order('MedicationRequest', set, day)
const call = (day: string, over: a.Over = {}): ClinicalFact =>
  a.visit(day, {
    codes: [a.inSet('telephoneVisit')],
    diagnoses: [a.inSet('substanceUseDisorder')],
    ...over,
  })

const ROWS: readonly (readonly [string, readonly ClinicalFact[], readonly [string, string]])[] = [
  ['nothing follows', known, ['not met', 'not met']],
  ['treated on the day itself', [...known, therapy('2025-03-01')], ['met', 'not met']],
  ['treated 13 days later', [...known, therapy('2025-03-14')], ['met', 'not met']],
  ['treated 14 days later', [...known, therapy('2025-03-15')], ['not met', 'not met']],
  ['a call for the disorder', [...known, call('2025-03-10')], ['met', 'not met']],
  ['a call for something else', [...known, call('2025-03-10', { diagnoses: [] })], ['not met', 'not met']],
  ['a medication', [...known, ordered('shortActingMedication', '2025-03-05')], ['met', 'not met']],
  [
    'a long-acting medication 34 days after treatment began',
    [...known, therapy('2025-03-05'), ordered('longActingMedication', '2025-04-08')],
    ['met', 'met'],
  ],
  [
    'a long-acting medication 35 days after',
    [...known, therapy('2025-03-05'), ordered('longActingMedication', '2025-04-09')],
    ['met', 'not met'],
  ],
  [
    'one more treatment is not enough, two are',
    [...known, therapy('2025-03-05'), therapy('2025-03-20')],
    ['met', 'not met'],
  ],
  [
    'therapy and a short-acting medication',
    [...known, therapy('2025-03-05'), therapy('2025-03-20'), ordered('shortActingMedication', '2025-03-25')],
    ['met', 'met'],
  ],
  ['treated the day before', [...known, therapy('2025-02-28')], ['out', 'out']],
  ['treated 60 days before', [...known, therapy('2024-12-31')], ['out', 'out']],
  ['treated 61 days before', [...known, therapy('2024-12-30')], ['not met', 'not met']],
  [
    'an emergency for it before does not count',
    [...known, call('2025-02-10', { codes: [a.inSet('emergencyEvaluation')] })],
    ['not met', 'not met'],
  ],
  ['12 years old', [a.born('2012-01-02'), visit, disorder], ['out', 'out']],
  [
    'diagnosed after the visit',
    [born, visit, a.condition('substanceUseDisorder', '2025-03-01T10:00:00.000Z')],
    ['out', 'out'],
  ],
  [
    '47 days before the end',
    [born, a.visit('2025-11-14'), a.condition('substanceUseDisorder', '2025-11-14')],
    ['not met', 'not met'],
  ],
  [
    '46 days before the end',
    [born, a.visit('2025-11-15'), a.condition('substanceUseDisorder', '2025-11-15')],
    ['out', 'out'],
  ],
  ['hospice', [...known, a.procedure('hospiceAmbulatory', '2025-06-01')], ['excluded', 'excluded']],
]

test.each(ROWS)('CMS137: %s', (_, facts, standings) => {
  expect(cms137.map((rate) => a.standing(a.countIn2025(rate, facts)))).toEqual(standings)
})
