import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { describe, expect, test } from '@jest/globals'
import { cms159 } from '../src/cms159.js'
import { cms68 } from '../src/cms68.js'
import { CODES } from '../src/codes.js'
import * as a from './fixtures.js'

type Row = readonly [string, readonly ClinicalFact[], string]

describe('CMS68', () => {
  const visit = (start: string, over: a.Over = {}): ClinicalFact =>
    a.visit(start, { codes: [a.inSet('medicationsEncounter')], ...over })
  const documented = (over: a.Over): ClinicalFact =>
    a.other('Procedure', { status: 'completed', codes: [CODES.medicationsDocumented], ...over })
  const seen = visit('2025-05-01T09:00:00.000Z')
  const excused = { status: 'not-done', reasons: [a.inSet('medicalReason')] }
  const counted = (facts: readonly ClinicalFact[]) => a.countIn2025(cms68, [a.born('1960-01-01'), ...facts])

  const ROWS: readonly Row[] = [
    ['nothing documented', [seen], 'not met'],
    ['no visit of the period', [visit('2026-01-01T00:00:00.000Z')], 'out'],
    ['a visit that is still under way', [{ ...seen, status: 'in-progress' }], 'out'],
    ['in the first minute', [seen, documented({ start: '2025-05-01T09:00:00.000Z' })], 'met'],
    ['in the last minute', [seen, documented({ start: '2025-05-01T09:15:00.000Z' })], 'met'],
    ['a minute later', [seen, documented({ start: '2025-05-01T09:16:00.000Z' })], 'not met'],
    [
      'begun before the visit and ended during it',
      [seen, documented({ start: '2025-05-01T08:00:00.000Z', end: '2025-05-01T09:05:00.000Z' })],
      'met',
    ],
    ['a medical reason', [seen, documented({ ...excused, noted: '2025-05-01T09:05:00.000Z' })], 'excepted'],
    ['a reason told later', [seen, documented({ ...excused, noted: '2025-05-02T09:05:00.000Z' })], 'not met'],
    [
      'a reason that is not medical',
      [seen, documented({ status: 'not-done', noted: '2025-05-01T09:05:00.000Z' })],
      'not met',
    ],
  ]
  test.each(ROWS)('%s', (_, facts, expected) => {
    expect(a.standing(counted(facts))).toBe(expected)
  })

  test('each visit counts for itself', () => {
    const second = visit('2025-06-01T09:00:00.000Z')
    expect(counted([seen, second, documented({ start: '2025-06-01T09:10:00.000Z' })])).toMatchObject({
      'initial-population': 2,
      denominator: 2,
      numerator: 1,
    })
  })
})

describe('CMS159', () => {
  const depressed = a.condition('majorDepressionOrRemission', '2024-03-01T09:00:00.000Z', {
    verification: 'confirmed',
  })
  const visit = (start: string): ClinicalFact => a.visit(start, { codes: [a.inSet('contactOrOfficeVisit')] })
  const score = (start: string, value: number, over: a.Over = {}): ClinicalFact =>
    a.observation(a.inSet('depressionQuestionnaire'), start, { value, ...over })
  const seen = visit('2024-03-01T09:00:00.000Z')
  const index = [depressed, seen, score('2024-03-01', 15)]
  const adult = a.born('1980-01-01')
  const confirmed = (set: a.SetName, start: string, over: a.Over = {}): ClinicalFact =>
    a.condition(set, start, { verification: 'confirmed', ...over })

  const ROWS: readonly Row[] = [
    ['no later score', [adult, ...index], 'not met'],
    ['a score of 4 a year later', [adult, ...index, score('2025-03-01', 4)], 'met'],
    ['a score of 5 a year later', [adult, ...index, score('2025-03-01', 5)], 'not met'],
    ['60 days early', [adult, ...index, score('2024-12-31', 4)], 'met'],
    ['61 days early', [adult, ...index, score('2024-12-30', 4)], 'not met'],
    ['60 days late', [adult, ...index, score('2025-04-30', 4)], 'met'],
    ['61 days late', [adult, ...index, score('2025-05-01', 4)], 'not met'],
    ['the last one counts', [adult, ...index, score('2025-02-01', 3), score('2025-03-01', 8)], 'not met'],
    ['12 years old at the first score', [a.born('2012-03-01'), ...index], 'not met'],
    ['11 years old at the first score', [a.born('2012-03-02'), ...index], 'out'],
    ['a first score of 9', [adult, depressed, seen, score('2024-03-01', 9)], 'out'],
    ['a first score 7 days before', [adult, depressed, seen, score('2024-02-23', 12)], 'not met'],
    ['a first score 8 days before', [adult, depressed, seen, score('2024-02-22', 12)], 'out'],
    [
      'diagnosed after the visit',
      [adult, { ...depressed, start: '2024-03-01T09:16:00.000Z' }, seen, score('2024-03-01', 15)],
      'out',
    ],
    ['not confirmed', [adult, { ...depressed, verification: undefined }, ...index.slice(1)], 'out'],
    [
      'a visit on the first day of the fourteenth month before',
      [
        adult,
        { ...depressed, start: '2023-01-01T00:00:00.000Z' },
        visit('2023-11-01'),
        score('2023-11-01', 15),
      ],
      'not met',
    ],
    [
      'a visit the day before that',
      [
        adult,
        { ...depressed, start: '2023-01-01T00:00:00.000Z' },
        visit('2023-10-31'),
        score('2023-10-31', 15),
      ],
      'out',
    ],
    ['bipolar by the end', [adult, ...index, confirmed('bipolar', '2025-04-30')], 'excluded'],
    ['bipolar after the end', [adult, ...index, confirmed('bipolar', '2025-05-01')], 'not met'],
    [
      'psychosis that is over',
      [adult, ...index, confirmed('schizophreniaOrPsychosis', '2020-01-01', { status: 'resolved' })],
      'not met',
    ],
    ['died by the end', [{ ...adult, end: '2025-04-30T12:00:00.000Z' }, ...index], 'excluded'],
    ['died later', [{ ...adult, end: '2025-05-01T12:00:00.000Z' }, ...index], 'not met'],
    [
      'hospice before the period',
      [adult, ...index, a.procedure('hospiceAmbulatory', '2024-06-01')],
      'excluded',
    ],
    [
      'palliative care of which nobody knows',
      [adult, ...index, a.procedure('palliativeIntervention', '2024-06-01', { status: 'unknown' })],
      'not met',
    ],
    [
      'an order for hospice after the end',
      [adult, ...index, a.order('ServiceRequest', 'hospiceAmbulatory', '2025-05-01')],
      'not met',
    ],
    [
      'an order for hospice',
      [adult, ...index, a.order('ServiceRequest', 'hospiceAmbulatory', '2025-01-10')],
      'excluded',
    ],
  ]
  test.each(ROWS)('%s', (_, facts, expected) => {
    expect(a.standing(a.countIn2025(cms159, facts))).toBe(expected)
  })
})
