import { expect, test } from '@jest/globals'
import { LOINC } from './coded.js'
import type { Measurement } from './measurement.js'
import { BEHAVIORAL_HEALTH_RULES, COPD_RULES, DIABETES_RULES } from './pathways/alert-rules.js'
import { PATHWAYS } from './pathways/pathways.js'
import { judge, type PlanAlert, type Watched } from './plan-alert.js'
import { rulesOf } from './plan-template.js'

const at = (day: string): Date => new Date(`${day}T12:00:00Z`)
const now = at('2026-12-10')
const since = at('2026-12-01')

const measured = (
  code: string,
  day: string,
  value: number,
  more: Partial<Measurement> = {},
): Measurement => ({
  id: `${code} ${day}`,
  patientId: 'p',
  system: LOINC,
  code,
  value,
  unit: UNITS[code] ?? null,
  at: at(day),
  source: 'OBSERVATION',
  sourceId: day,
  recordedAt: at(day),
  ...more,
})
const UNITS: Readonly<Record<string, string>> = {
  '29463-7': 'kg',
  '59408-5': '%',
  '2708-6': '%',
  '2339-0': 'mg/dL',
  '41653-7': 'mg/dL',
  '4548-4': '%',
  '44261-6': '{score}',
}

const heartFailure = PATHWAYS.find(({ code }) => code === 'heart-failure')
const WEIGHT = heartFailure ? rulesOf(heartFailure) : []
const RULES = [...WEIGHT, ...COPD_RULES, ...DIABETES_RULES, ...BEHAVIORAL_HEALTH_RULES].filter(
  ({ kind }) => kind !== 'MISSING',
)
const look = (changes: Partial<Watched>) =>
  judge({ rules: RULES, measurements: [], alerts: [], since, now, ...changes })
const codes = (changes: Partial<Watched>) => look(changes).found.map(({ rule }) => rule.code)
const weights = (...list: [string, number][]) => list.map(([day, value]) => measured('29463-7', day, value))

test.each<[string, Measurement[], string[]]>([
  ['0.9 kg in a day', weights(['2026-12-09', 80], ['2026-12-10', 80.9]), ['rise-29463-7-1']],
  ['0.8 kg in a day', weights(['2026-12-09', 80], ['2026-12-10', 80.8]), []],
  ['0.9 kg in two days', weights(['2026-12-08', 80], ['2026-12-10', 80.9]), []],
  [
    '2.3 kg in a week, a little every day',
    weights(['2026-12-03', 80], ['2026-12-05', 80.8], ['2026-12-07', 81.6], ['2026-12-10', 82.3]),
    ['rise-29463-7-7'],
  ],
  ['2.3 kg in eight days', weights(['2026-12-02', 80], ['2026-12-10', 82.3]), []],
  ['a rise that is over again', weights(['2026-12-08', 80], ['2026-12-09', 81.5], ['2026-12-10', 80.1]), []],
  [
    'pounds beside kilograms: 2 lb',
    [
      measured('29463-7', '2026-12-09', 176, { unit: '[lb_av]' }),
      measured('3141-9', '2026-12-10', 80.74, { unit: 'kg' }),
    ],
    ['rise-29463-7-1'],
  ],
  ['saturation of 87', [measured('59408-5', '2026-12-10', 87)], ['spo2-low']],
  ['saturation of 87 under the other code', [measured('2708-6', '2026-12-10', 87)], ['spo2-low']],
  ['saturation of 88', [measured('59408-5', '2026-12-10', 88)], []],
  ['glucose of 53', [measured('41653-7', '2026-12-10', 53)], ['glucose-level-2', 'glucose-level-1']],
  ['glucose of 54', [measured('2339-0', '2026-12-10', 54)], ['glucose-level-1']],
  ['glucose of 70', [measured('2339-0', '2026-12-10', 70)], []],
  ['glucose of 300', [measured('2339-0', '2026-12-10', 300)], ['glucose-high']],
  [
    'glucose of 2.9 mmol/L, which is 52 mg/dL',
    [measured('15074-8', '2026-12-10', 2.9, { unit: 'mmol/L' })],
    ['glucose-level-2', 'glucose-level-1'],
  ],
  ['a unit that cannot be compared', [measured('2339-0', '2026-12-10', 2.9, { unit: 'meq/L' })], []],
  ['HbA1c of 9.0', [measured('4548-4', '2026-12-10', 9)], []],
  ['HbA1c of 9.1 from long ago', [measured('4548-4', '2026-06-01', 9.1)], ['hba1c-poor']],
  [
    'PHQ-9 of 9 after 4',
    [measured('44261-6', '2026-11-01', 4), measured('44261-6', '2026-12-10', 9)],
    ['phq9-worse'],
  ],
  ['PHQ-9 of 8 after 4', [measured('44261-6', '2026-11-01', 4), measured('44261-6', '2026-12-10', 8)], []],
  ['PHQ-9 of 15', [measured('44261-6', '2026-12-10', 15)], ['phq9-high']],
  ['an urgent value of two weeks ago', [measured('59408-5', '2026-11-26', 80)], []],
  ['a value that lies ahead', [measured('59408-5', '2026-12-11', 80)], []],
])('%s', (_, measurements, expected) => {
  expect(codes({ measurements })).toEqual(expected)
  expect(codes({ measurements: [...measurements].reverse() })).toEqual(expected)
})

const alert = (rule: string, changes: Partial<PlanAlert> = {}): PlanAlert => ({
  id: 'a',
  version: 1,
  patientId: 'p',
  carePlanId: 'c',
  rule,
  status: 'OPEN',
  severity: 'SAME_DAY',
  reason: 'x',
  source: 'x',
  measurementId: null,
  reference: null,
  raisedAt: at('2026-12-08'),
  taskId: 't',
  escalationId: null,
  endedAt: null,
  endReason: null,
  ...changes,
})

test('what is open is not found again, and is over when the value is back', () => {
  const open = alert('spo2-low')
  const low = measured('59408-5', '2026-12-09', 86)
  expect(look({ measurements: [low], alerts: [open] })).toMatchObject({ found: [], over: [] })
  const back = measured('59408-5', '2026-12-10', 90)
  expect(look({ measurements: [low, back], alerts: [open] })).toMatchObject({
    found: [],
    over: [{ alert: open }],
  })
})

test('a rise lasts until the weight is below where it began to count', () => {
  const open = alert('rise-29463-7-1', { reference: 80 })
  const held = weights(['2026-12-08', 81], ['2026-12-10', 80.9])
  expect(look({ measurements: held, alerts: [open] }).over).toEqual([])
  const lost = weights(['2026-12-08', 81], ['2026-12-10', 80.8])
  expect(look({ measurements: lost, alerts: [open] }).over).toMatchObject([{ alert: open }])
})

test('what a person answered is found again in a newer value only', () => {
  const answered = alert('phq9-high', { status: 'ANSWERED', endedAt: at('2026-12-09') })
  const known = measured('44261-6', '2026-12-08', 16)
  expect(codes({ measurements: [known], alerts: [answered] })).toEqual([])
  const newer = measured('44261-6', '2026-12-10', 16)
  expect(codes({ measurements: [known, newer], alerts: [answered] })).toEqual(['phq9-high'])
})

const MISSING = WEIGHT.filter(({ kind }) => kind === 'MISSING')
const missing = (changes: Partial<Watched>) => look({ rules: MISSING, ...changes })

test.each<[string, Partial<Watched>, boolean, string | null]>([
  ['nothing since the plan began', {}, true, null],
  ['the plan began yesterday', { since: at('2026-12-09') }, false, '2026-12-11'],
  ['weighed a day ago', { measurements: weights(['2026-12-09', 80]) }, false, '2026-12-11'],
  ['weighed two days ago', { measurements: weights(['2026-12-08', 80]) }, true, null],
  [
    'answered yesterday',
    { alerts: [alert('weight-missing', { status: 'ANSWERED', endedAt: at('2026-12-09') })] },
    false,
    '2026-12-11',
  ],
])('missing: %s', (_, changes, found, again) => {
  const { found: list, lookAgainAt } = missing(changes)
  expect(list).toHaveLength(found ? 1 : 0)
  expect(lookAgainAt).toEqual(again === null ? null : at(again))
})

test('what is missing is over when it comes; an alert whose rule is gone is over', () => {
  const open = alert('weight-missing')
  expect(missing({ alerts: [open] })).toMatchObject({ found: [], over: [] })
  const back = missing({ alerts: [open], measurements: weights(['2026-12-10', 80]) })
  expect(back).toMatchObject({ over: [{ alert: open }], lookAgainAt: at('2026-12-12') })
  expect(look({ rules: [], alerts: [open] }).over).toHaveLength(1)
})

test('every rule of every pathway names its source, and no code twice', () => {
  for (const pathway of PATHWAYS) {
    const rules = rulesOf(pathway)
    expect(rules.length).toBeGreaterThan(1)
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    for (const { source } of rules)
      expect(source).toMatch(/\d{4}|American Heart Association|no outside authority|CMS122/)
  }
})
