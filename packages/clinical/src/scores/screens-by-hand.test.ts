import { expect, test } from '@jest/globals'
import { steadi, steadiKeyQuestions, type SteadiItem } from './fall-risk.js'
import { gad7 } from './gad-7.js'
import { news2, type Consciousness } from './news2.js'
import { phq9 } from './phq-9.js'
import { hungerVitalSign, type HungerAnswer } from './social-needs.js'

// Worked out by hand from the papers, with other values than their worked examples.

type Taken = readonly [
  rr: number,
  spo2: number,
  gas: 'air' | 'O2',
  sbp: number,
  hr: number,
  acvpu: Consciousness,
  t: number,
]
const points = ([rr, spo2, gas, sbp, hr, consciousness, temperature]: Taken, spo2Scale: 1 | 2) => {
  const measured = {
    respiratoryRate: rr,
    oxygenSaturation: spo2,
    onOxygen: gas === 'O2',
    systolicPressure: sbp,
    pulse: hr,
  }
  const { factors, total, band } = news2({ ...measured, consciousness, temperature, spo2Scale })
  return [factors.map((factor) => factor.points).join(''), total, band]
}

test.each([
  [[8, 96, 'air', 111, 51, 'A', 36.1], 1, '3000000', 3, 'LOW_MEDIUM'],
  [[9, 95, 'air', 110, 50, 'A', 36], 1, '1101101', 5, 'MEDIUM'],
  [[11, 94, 'air', 219, 90, 'A', 38], 1, '1100000', 2, 'LOW'],
  [[12, 93, 'air', 220, 91, 'A', 38.1], 1, '0203101', 7, 'HIGH'],
  [[20, 92, 'air', 101, 110, 'A', 39], 1, '0201101', 5, 'MEDIUM'],
  [[21, 91, 'air', 100, 111, 'A', 39.1], 1, '2302202', 11, 'HIGH'],
  [[24, 96, 'O2', 91, 130, 'A', 35.1], 1, '2022201', 9, 'HIGH'],
  [[25, 100, 'O2', 90, 131, 'A', 35], 1, '3023303', 14, 'HIGH'],
  [[16, 96, 'air', 120, 40, 'A', 37], 1, '0000300', 3, 'LOW_MEDIUM'],
  [[16, 96, 'air', 120, 41, 'A', 37], 1, '0000100', 1, 'LOW'],
  [[16, 96, 'O2', 120, 80, 'A', 38.5], 1, '0020001', 3, 'LOW'],
  [[16, 94, 'O2', 120, 100, 'A', 37], 1, '0120100', 4, 'LOW'],
  [[16, 96, 'O2', 120, 80, 'C', 37], 1, '0020030', 5, 'MEDIUM'],
  [[16, 96, 'air', 120, 80, 'P', 37], 1, '0000030', 3, 'LOW_MEDIUM'],
  [[21, 96, 'O2', 100, 80, 'U', 37], 1, '2022030', 9, 'HIGH'],
  [[12, 83, 'air', 111, 51, 'A', 36.1], 2, '0300000', 3, 'LOW_MEDIUM'],
  [[12, 84, 'air', 111, 51, 'A', 36.1], 2, '0200000', 2, 'LOW'],
  [[12, 86, 'air', 111, 51, 'A', 36.1], 2, '0100000', 1, 'LOW'],
  [[12, 88, 'O2', 111, 51, 'A', 36.1], 2, '0020000', 2, 'LOW'],
  [[12, 92, 'O2', 111, 51, 'A', 36.1], 2, '0020000', 2, 'LOW'],
  [[12, 93, 'O2', 111, 51, 'A', 36.1], 2, '0120000', 3, 'LOW'],
  [[12, 93, 'air', 111, 51, 'A', 36.1], 2, '0000000', 0, 'LOW'],
  [[12, 96, 'O2', 111, 91, 'A', 36.1], 2, '0220100', 5, 'MEDIUM'],
  [[12, 97, 'O2', 111, 51, 'A', 36.1], 2, '0320000', 5, 'MEDIUM'],
  [[12, 100, 'air', 111, 51, 'A', 36.1], 2, '0000000', 0, 'LOW'],
  [[12, 97, 'air', 111, 51, 'A', 35.04], 2, '0000003', 3, 'LOW_MEDIUM'],
  [[12, 97, 'air', 111, 51, 'A', 35.05], 2, '0000001', 1, 'LOW'],
  [[12, 97, 'air', 111, 51, 'A', 36.05], 1, '0000000', 0, 'LOW'],
  [[12, 97, 'air', 111, 51, 'A', 39.05], 1, '0000002', 2, 'LOW'],
  [[20.4, 95.5, 'air', 219.4, 90.4, 'A', 37], 1, '0000000', 0, 'LOW'],
  [[20.5, 95.4, 'air', 219.5, 90.5, 'A', 37], 1, '2103100', 7, 'HIGH'],
  [[24.4, 91.5, 'O2', 100.4, 130.4, 'A', 37], 1, '2222200', 10, 'HIGH'],
  [[24.5, 91.4, 'air', 90.4, 130.5, 'A', 37], 1, '3303300', 12, 'HIGH'],
  [[12, 92.4, 'O2', 111, 51, 'A', 37], 2, '0020000', 2, 'LOW'],
] as readonly (readonly [Taken, 1 | 2, string, number, string])[])(
  'NEWS2 of %j by scale %i is %s',
  (taken, scale, each, total, band) => {
    expect(points(taken, scale)).toEqual([each, total, band])
  },
)

test.each([
  ['000000000', 0, 'MINIMAL', 'NONE', false],
  ['111100000', 4, 'MINIMAL', 'NONE', false],
  ['111110000', 5, 'MILD', 'NONE', false],
  ['111111111', 9, 'MILD', 'NONE', true],
  ['222220000', 10, 'MODERATE', 'MAJOR_DEPRESSIVE_SYNDROME', false],
  ['222200001', 9, 'MILD', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['222200000', 8, 'MILD', 'OTHER_DEPRESSIVE_SYNDROME', false],
  ['113332220', 17, 'MODERATELY_SEVERE', 'NONE', false],
  ['022222222', 16, 'MODERATELY_SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['200000000', 2, 'MINIMAL', 'NONE', false],
  ['200000001', 3, 'MINIMAL', 'OTHER_DEPRESSIVE_SYNDROME', true],
  ['333321000', 15, 'MODERATELY_SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', false],
  ['222221111', 14, 'MODERATE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['333322111', 19, 'MODERATELY_SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['333332111', 20, 'SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['333333333', 27, 'SEVERE', 'MAJOR_DEPRESSIVE_SYNDROME', true],
  ['000000003', 3, 'MINIMAL', 'NONE', true],
])('PHQ-9 of %s is %i', (answers, total, band, algorithm, safety) => {
  expect(phq9(Array.from(answers, Number))).toMatchObject({ ok: true, total, band, algorithm, safety })
})

test.each([
  ['11111111-', 9, true],
  ['1-1-11111', 9, true],
  ['2-2200000', 7, true], // 6 of eight items, 6.75 of nine
  ['3-----000', null, false],
  ['1---11111', null, false],
  ['3-3-33333', 27, true],
  ['-0-000010', 1, true], // 1 of seven items, 1.29 of nine
])('PHQ-9 of %s prorated is %s', (answers, total, ok) => {
  const items = Array.from(answers, (answer) => (answer === '-' ? null : Number(answer)))
  expect(phq9(items, { allowProrate: true })).toMatchObject(ok ? { ok, total, prorated: true } : { ok })
  expect(phq9(items).ok).toBe(false)
})

test.each([
  ['1111000', 4, 'MINIMAL', false],
  ['1111100', 5, 'MILD', false],
  ['2221110', 9, 'MILD', false],
  ['2222110', 10, 'MODERATE', true],
  ['2222222', 14, 'MODERATE', true],
  ['3222222', 15, 'SEVERE', true],
  ['3333333', 21, 'SEVERE', true],
  ['0000000', 0, 'MINIMAL', false],
])('GAD-7 of %s is %i', (answers, total, band, positive) => {
  expect(gad7(Array.from(answers, Number))).toEqual({ ok: true, total, band, positive })
})

test('the Hunger Vital Sign of every pair of answers', () => {
  const said: readonly HungerAnswer[] = ['never', 'sometimes', 'often', 'refused']
  const rows = said.map((first) => said.map((second) => hungerVitalSign(first, second)[0]).join(''))
  expect(rows).toEqual(['NPPI', 'PPPP', 'PPPP', 'IPPI'])
})

test.each([
  ['usesAid', 2, false],
  ['usesAid unsteady', 3, false],
  ['usesAid unsteady worried', 4, true],
  ['unsteady holdsFurniture worried pushesUp', 4, true],
  ['stepsOntoCurb rushesToToilet numbFeet', 3, false],
  ['lightHeaded sleepMedicine sadOrDepressed stepsOntoCurb', 4, true],
  ['fell fell', 2, true],
  ['fell usesAid', 4, true],
])('STEADI of %s is %i', (yes, total, atRisk) => {
  expect(steadi(yes.split(' ') as SteadiItem[])).toMatchObject({ total, atRisk }) // the words are items
})

test('the key questions of STEADI take any of three, and none of the other nine', () => {
  expect((['fell', 'unsteady', 'worried'] as const).map((item) => steadiKeyQuestions([item]).atRisk)).toEqual(
    [true, true, true],
  )
  expect(steadiKeyQuestions(['usesAid', 'holdsFurniture', 'numbFeet'])).toEqual({ total: 0, atRisk: false })
})
