import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { expect, test } from '@jest/globals'
import { cms128 } from '../src/cms128.js'
import * as a from './fixtures.js'

const dispensed = (start: string, supplyDays: number, over: a.Over = {}): ClinicalFact =>
  a.other('MedicationDispense', {
    status: 'completed',
    codes: [a.inSet('antidepressant')],
    start: `${start}T12:00:00.000Z`,
    supplyDays,
    ...over,
  })
const adult = a.born('1980-01-01')
const depressed = a.condition('majorDepression', '2025-01-01')
const seen = a.visit('2025-01-01')
const known = [adult, depressed, seen]
const first = dispensed('2025-01-01', 30)
const prescribed = (from: string, until: string): ClinicalFact =>
  a.order('MedicationRequest', 'antidepressant', from, {
    start: `${from}T00:00:00.000Z`,
    end: `${until}T00:00:00.000Z`,
  })

const ROWS: readonly (readonly [string, readonly ClinicalFact[], readonly [string, string]])[] = [
  ['30 days of treatment', [...known, first], ['not met', 'not met']],
  ['84 days', [...known, first, dispensed('2025-02-10', 54)], ['met', 'not met']],
  ['83 days', [...known, first, dispensed('2025-02-10', 53)], ['not met', 'not met']],
  [
    'days that two dispenses cover count once',
    [...known, first, dispensed('2025-01-21', 60)],
    ['not met', 'not met'],
  ],
  ['days after day 114 do not count', [...known, first, dispensed('2025-03-03', 90)], ['met', 'not met']],
  ['the second phase: 180 days by day 231', [...known, first, dispensed('2025-03-03', 150)], ['met', 'met']],
  ['the very days', [...known, first, dispensed('2025-03-24', 180)], ['not met', 'met']],
  ['one day short of it', [...known, first, dispensed('2025-03-25', 180)], ['not met', 'not met']],
  ['17 years old at the first dispense', [a.born('2007-01-02'), depressed, seen, first], ['out', 'out']],
  ['a dispense that was cancelled', [...known, { ...first, status: 'cancelled' }], ['out', 'out']],
  [
    'the first of the intake period',
    [adult, a.condition('majorDepression', '2024-05-01'), a.visit('2024-05-01'), dispensed('2024-05-01', 10)],
    ['not met', 'not met'],
  ],
  [
    'before the intake period',
    [adult, a.condition('majorDepression', '2024-04-30'), a.visit('2024-04-30'), dispensed('2024-04-30', 10)],
    ['out', 'out'],
  ],
  [
    'a diagnosis 60 days later',
    [adult, a.condition('majorDepression', '2025-03-02'), seen, first],
    ['not met', 'not met'],
  ],
  [
    'a diagnosis 61 days later',
    [adult, a.condition('majorDepression', '2025-03-03'), seen, first],
    ['out', 'out'],
  ],
  ['a visit 61 days before', [adult, depressed, a.visit('2024-11-01'), first], ['out', 'out']],
  [
    'treated until 105 days before',
    [...known, first, prescribed('2024-01-01', '2024-09-18')],
    ['excluded', 'excluded'],
  ],
  [
    'treated until 106 days before',
    [...known, first, prescribed('2024-01-01', '2024-09-17')],
    ['not met', 'not met'],
  ],
  [
    'treated from that day on',
    [...known, first, prescribed('2025-01-01', '2025-06-01')],
    ['not met', 'not met'],
  ],
  ['hospice', [...known, first, a.procedure('hospiceAmbulatory', '2025-06-01')], ['excluded', 'excluded']],
]

test.each(ROWS)('CMS128: %s', (_, facts, standings) => {
  expect(cms128.map((rate) => a.standing(a.countIn2025(rate, facts)))).toEqual(standings)
})
