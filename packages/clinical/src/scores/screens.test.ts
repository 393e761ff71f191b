import { expect, test } from '@jest/globals'
import { caregiverReadiness, READINESS_ITEMS, zbi4 } from '../caregiver.js'
import { morse, steadi, type SteadiItem } from './fall-risk.js'
import { gad7, gad7Band } from './gad-7.js'
import { phq2, phq2Positive, phq9, phq9Band } from './phq-9.js'
import { ahcHrsn, hungerVitalSign, sdohCategory, type HrsnAnswers } from './social-needs.js'

test.each([
  ['Q-1', [0, 1, 1, 1, 0, 0, 0, 0, 0], 1, 3, 'MINIMAL', 'NONE', false],
  ['Q-2', [2, 2, 1, 2, 1, 1, 0, 0, 0], 4, 9, 'MILD', 'OTHER_DEPRESSIVE_SYNDROME', false],
  ['Q-3', [3, 3, 2, 2, 2, 2, 2, 0, 1], 6, 17, 'MODERATELY_SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['Q-4', [1, 1, 0, 0, 0, 0, 0, 0, 1], 2, 3, 'MINIMAL', 'NONE', true],
] as const)('PHQ-9 vector %s', (_name, answers, two, total, band, algorithm, safety) => {
  expect(phq9(answers)).toMatchObject({
    ok: true,
    phq2: two,
    total,
    band,
    algorithm,
    safety,
    prorated: false,
  })
})

test('PHQ-9 with missing items is refused by item, or prorated where that is allowed', () => {
  const answers = [2, null, 1, 2, null, 1, 0, 0, 0]
  expect(phq9(answers)).toEqual({ ok: false, missing: [2, 5] })
  expect(phq9(answers, { allowProrate: true })).toMatchObject({ total: 8, prorated: true, phq2: null })
  expect(phq9([1, 1], { allowProrate: true })).toEqual({ ok: false, missing: [3, 4, 5, 6, 7, 8, 9] })
})

test('bands of PHQ-9 and GAD-7 begin where they are published to', () => {
  const five = ['MINIMAL', 'MILD', 'MODERATE', 'MODERATELY_SEVERE', 'SEVERE']
  expect([0, 5, 10, 15, 20].map(phq9Band)).toEqual(five)
  expect([4, 9, 14, 19, 27].map(phq9Band)).toEqual(five)
  const four = ['MINIMAL', 'MILD', 'MODERATE', 'SEVERE']
  expect([0, 5, 10, 15].map(gad7Band)).toEqual(four)
  expect([4, 9, 14, 21].map(gad7Band)).toEqual(four)
})

test('PHQ-2 is positive from three on', () => {
  expect([2, 3].map(phq2Positive)).toEqual([false, true])
  expect(phq2([1, null])).toBeNull()
})

test.each([
  [[1, 1, 0, 1, 0, 1, 0], 4, 'MINIMAL', false],
  [[2, 2, 1, 2, 1, 1, 1], 10, 'MODERATE', true],
  [[3, 3, 3, 2, 2, 2, 1], 16, 'SEVERE', true],
] as const)('GAD-7 of %j', (answers, total, band, positive) => {
  expect(gad7(answers)).toEqual({ ok: true, total, band, positive })
})

test('GAD-7 names the items that are missing', () => {
  expect(gad7([1, 1, null])).toEqual({ ok: false, missing: [3, 4, 5, 6, 7] })
})

test.each([
  ['never', 'never', 'NEGATIVE'],
  ['sometimes', 'never', 'POSITIVE'],
  ['often', 'often', 'POSITIVE'],
  ['refused', 'never', 'INDETERMINATE'],
  ['refused', 'sometimes', 'POSITIVE'],
] as const)('hunger: %s and %s is %s', (first, second, result) => {
  expect(hungerVitalSign(first, second)).toBe(result)
})

const nothing: HrsnAnswers = {
  livingSituation: 'steady',
  housingProblems: [],
  food: ['never', 'never'],
  lackedTransport: false,
  utilities: 'no',
  hits: [1, 1, 1, 1],
}

test('AHC-HRSN: no need, two needs with a negative safety screen, and a positive safety screen', () => {
  expect(ahcHrsn(nothing)).toEqual({ positive: [], hitsTotal: 4 })
  const two: HrsnAnswers = {
    ...nothing,
    livingSituation: 'worried',
    housingProblems: ['mold'],
    food: ['sometimes', 'never'],
    hits: [2, 3, 3, 2],
  }
  expect(ahcHrsn(two)).toEqual({ positive: ['HOUSING', 'FOOD'], hitsTotal: 10 })
  expect(ahcHrsn({ ...nothing, hits: [3, 3, 3, 2] })).toEqual({ positive: ['SAFETY'], hitsTotal: 11 })
  expect(ahcHrsn({ ...nothing, utilities: 'shutOff', lackedTransport: true }).positive).toEqual([
    'TRANSPORTATION',
    'UTILITIES',
  ])
})

test.each([
  [{ livingSituation: 'none' }, 'HOUSING', 4],
  [{ housingProblems: ['smokeDetector'] }, 'HOUSING', 4],
  [{ livingSituation: 'worried', housingProblems: ['bugs', 'leaks'] }, 'HOUSING', 4],
  [{ food: ['refused', 'never'] }, '', 4],
  [{ food: ['refused', 'often'] }, 'FOOD', 4],
  [{ food: ['never', 'sometimes'] }, 'FOOD', 4],
  [{ lackedTransport: true }, 'TRANSPORTATION', 4],
  [{ utilities: 'yes' }, 'UTILITIES', 4],
  [{ hits: [5, 1, 1, 3] }, '', 10],
  [{ hits: [5, 4, 1, 1] }, 'SAFETY', 11],
  [{ hits: [5, 5, 5, 5], food: ['often', 'often'] }, 'FOOD SAFETY', 20],
] as readonly (readonly [Partial<HrsnAnswers>, string, number])[])(
  'AHC-HRSN: %j is positive in [%s]',
  (answers, positive, hitsTotal) => {
    expect(ahcHrsn({ ...nothing, ...answers })).toEqual({
      positive: positive.split(' ').filter(Boolean),
      hitsTotal,
    })
  },
)

test('who has no place is homeless, and who is housed badly is not about to lose the place', () => {
  const category = (answers: Partial<HrsnAnswers>) => sdohCategory('HOUSING', { ...nothing, ...answers })
  expect(category({ livingSituation: 'none', housingProblems: ['mold'] })).toBe('homelessness')
  expect(category({ livingSituation: 'worried', housingProblems: ['mold'] })).toBe('housing-instability')
  expect(category({ housingProblems: ['mold'] })).toBe('inadequate-housing')
})

test.each([
  [[], 0, false, false],
  [['unsteady', 'rushesToToilet', 'numbFeet'], 3, false, false],
  [['fell', 'holdsFurniture', 'sleepMedicine'], 4, true, false],
  [['fell'], 2, true, true],
  [['usesAid', 'worried'], 3, false, false],
] as readonly (readonly [SteadiItem[], number, boolean, boolean])[])(
  'STEADI of %j is %i',
  (yes, total, atRisk, byFallRule) => {
    expect(steadi(yes)).toEqual({ total, atRisk, byFallRule })
  },
)

test('all twelve STEADI items come to fourteen', () => {
  const all = ['fell', 'usesAid', 'unsteady', 'holdsFurniture', 'worried', 'pushesUp'] as const
  const rest = [
    'stepsOntoCurb',
    'rushesToToilet',
    'numbFeet',
    'lightHeaded',
    'sleepMedicine',
    'sadOrDepressed',
  ] as const
  expect(steadi([...all, ...rest]).total).toBe(14)
})

test.each([
  [[0, 15, 0, 0, 10, 0], 25, 'MODERATE'],
  [[25, 15, 15, 20, 20, 0], 95, 'HIGH'],
  [[0, 0, 0, 0, 0, 0], 0, 'LOW'],
  [[25, 15, 30, 20, 20, 15], 125, 'HIGH'],
] as const)('Morse of %j', (parts, total, band) => {
  expect(morse(parts)).toEqual({ total, band })
})

test('Morse refuses points that a part cannot have, and its bands can be set', () => {
  expect(morse([1, 0, 0, 0, 0, 0])).toBeNull()
  expect(morse([25, 15, 0, 0, 10, 0], { moderateFrom: 25, highFrom: 51 })).toEqual({
    total: 50,
    band: 'MODERATE',
  })
})

test.each([
  [[1, 1, 2, 1], 5, false],
  [[2, 2, 2, 2], 8, true],
  [[4, 4, 4, 4], 16, true],
])('ZBI-4 of %j', (items, total, positive) => {
  expect(zbi4(items)).toEqual({ total, positive })
  expect(zbi4([5, 0, 0, 0])).toBeNull()
})

test.each([
  [0, 'READY'],
  [1, 'READY'],
  [2, 'SUPPORT'],
  [6, 'SUPPORT_AND_SOCIAL_WORK'],
])('a caregiver who says no %i times is %s', (noes, result) => {
  const answers = Object.fromEntries(READINESS_ITEMS.map((item, index) => [item, index >= noes]))
  expect(caregiverReadiness(answers as Parameters<typeof caregiverReadiness>[0])).toEqual({ noes, result })
})
