import { expect, test } from '@jest/globals'
import { news2, type Consciousness, type News2Input } from './news2.js'

type Row = readonly [number, number, 1 | 2, boolean, number, number, Consciousness, number]

function taken([rr, spo2, scale, oxygen, sbp, hr, avpu, celsius]: Row): News2Input {
  return {
    respiratoryRate: rr,
    oxygenSaturation: spo2,
    spo2Scale: scale,
    onOxygen: oxygen,
    systolicPressure: sbp,
    pulse: hr,
    consciousness: avpu,
    temperature: celsius,
  }
}

const N1: Row = [16, 97, 1, false, 128, 78, 'A', 36.8]

test.each([
  ['N-1', N1, [0, 0, 0, 0, 0, 0, 0], 0, 'LOW'],
  ['N-2', [22, 93, 1, false, 118, 96, 'A', 38.3], [2, 2, 0, 0, 1, 0, 1], 6, 'MEDIUM'],
  ['N-3', [26, 90, 2, true, 104, 112, 'A', 37.5], [3, 0, 2, 1, 2, 0, 0], 8, 'HIGH'],
  ['N-4', [18, 96, 2, true, 130, 84, 'A', 36.9], [0, 2, 2, 0, 0, 0, 0], 4, 'LOW'],
  ['N-5', [18, 95, 2, false, 130, 84, 'A', 36.9], [0, 0, 0, 0, 0, 0, 0], 0, 'LOW'],
  ['N-6', [18, 96, 1, false, 124, 72, 'V', 36.9], [0, 0, 0, 0, 0, 3, 0], 3, 'LOW_MEDIUM'],
  ['N-7', [25, 89, 1, true, 88, 132, 'C', 39.4], [3, 3, 2, 3, 3, 3, 2], 19, 'HIGH'],
  ['S7, the wrong scale', [26, 90, 1, true, 104, 112, 'A', 37.5], [3, 3, 2, 1, 2, 0, 0], 11, 'HIGH'],
] as readonly (readonly [string, Row, number[], number, string])[])(
  'vector %s',
  (_name, row, points, total, band) => {
    const score = news2(taken(row))
    expect(score.factors.map((factor) => factor.points)).toEqual(points)
    expect(score).toMatchObject({ total, band, missing: [] })
  },
)

test.each([
  ['respiratoryRate', { 8: 3, 9: 1, 11: 1, 12: 0, 20: 0, 21: 2, 24: 2, 25: 3 }],
  ['oxygenSaturation', { 91: 3, 92: 2, 93: 2, 94: 1, 95: 1, 96: 0 }],
  ['systolicPressure', { 90: 3, 91: 2, 100: 2, 101: 1, 110: 1, 111: 0, 219: 0, 220: 3 }],
  ['pulse', { 40: 3, 41: 1, 50: 1, 51: 0, 90: 0, 91: 1, 110: 1, 111: 2, 130: 2, 131: 3 }],
  [
    'temperature',
    {
      '35.0': 3,
      '35.1': 1,
      '36.0': 1,
      '36.1': 0,
      '38.0': 0,
      '38.05': 1,
      '38.04': 0,
      '39.0': 1,
      '39.1': 2,
      '39.04': 1,
    },
  ],
] as const)('%s has its thresholds', (parameter, expected) => {
  const totals = Object.keys(expected).map((value) => [
    value,
    news2({ ...taken(N1), [parameter]: Number(value) }).total,
  ])
  expect(Object.fromEntries(totals)).toEqual(expected)
})

test.each([
  [83, 3],
  [84, 2],
  [85, 2],
  [86, 1],
  [87, 1],
  [88, 0],
  [92, 0],
  [93, 1],
  [94, 1],
  [95, 2],
  [96, 2],
  [97, 3],
])('on oxygen, %i %% on scale 2 is %i points', (oxygenSaturation, points) => {
  const score = news2({ ...taken(N1), spo2Scale: 2, onOxygen: true, oxygenSaturation })
  expect(score.factors.find(({ code }) => code === 'SPO2')?.points).toBe(points)
})

test('a missing parameter leaves no total, but a three is told all the same', () => {
  expect(news2({ ...taken(N1), temperature: null })).toMatchObject({
    total: null,
    band: null,
    missing: ['T'],
    singleParameterAlert: false,
  })
  expect(news2({ ...taken(N1), temperature: null, consciousness: 'V' })).toMatchObject({
    total: null,
    partialTotal: 3,
    singleParameterAlert: true,
  })
})

test.each([
  [92, 0],
  [93, null],
  [97, null],
])('on scale 2, %i %% is %p points while nobody told whether on oxygen', (oxygenSaturation, points) => {
  const score = news2({ ...taken(N1), spo2Scale: 2, onOxygen: null, oxygenSaturation })
  expect(score.factors.find(({ code }) => code === 'SPO2')?.points).toBe(points)
  expect(score).toMatchObject({ total: null, missing: ['O2'] })
})
