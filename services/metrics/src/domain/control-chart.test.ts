import { expect, test } from '@jest/globals'
import { chartOf, type MonthCount } from './control-chart.js'
import { anhoejLimits } from './run-chart-rules.js'

const months = (counts: readonly (readonly [number, number])[]): MonthCount[] =>
  counts.map(([numerator, denominator], at) => ({ month: `month-${at}`, numerator, denominator }))
const percents = (...values: number[]) => months(values.map((value) => [value, 100]))

/** Readmissions of Dec 2025 to Nov 2026 (domain 10.2, S12). */
const READMISSIONS = months([
  [12, 96],
  [15, 104],
  [9, 88],
  [14, 110],
  [11, 92],
  [13, 101],
  [10, 95],
  [16, 108],
  [12, 99],
  [8, 90],
  [9, 94],
  [24, 100],
])

test('the p-chart of the reference: mean, limits by denominator, and the twelfth month beyond its limit (domain 8.5)', () => {
  const chart = chartOf('P_CHART', READMISSIONS)
  expect(chart.baselinePoints).toBe(11)
  expect(chart.centreLine).toBeCloseTo(0.1198, 4)
  expect(chart.points[2]?.lowerLimit).toBeCloseTo(0.0159, 4)
  expect(chart.points[2]?.upperLimit).toBeCloseTo(0.2236, 4)
  expect(chart.points[3]?.lowerLimit).toBeCloseTo(0.0269, 4)
  expect(chart.points[3]?.upperLimit).toBeCloseTo(0.2127, 4)
  const last = chart.points.at(-1)
  expect(last?.upperLimit).toBeCloseTo(0.2172, 4)
  expect(last?.signals).toEqual(['BEYOND_LIMIT'])
  expect(chart.points.slice(0, 11).flatMap(({ signals }) => signals)).toEqual([])
})

test.each([
  [10, 6, 2],
  [12, 7, 3],
  [16, 7, 4],
  [20, 7, 6],
  [24, 8, 8],
  [30, 8, 10],
])(
  'of %d points a run above %d or fewer than %d crossings is no chance (domain 8.5)',
  (n, longest, fewest) => {
    expect(anhoejLimits(n)).toEqual({ longestRun: longest, fewestCrossings: fewest })
  },
)

test('a run chart shows a shift of six, points on the median skipped, and a trend of five, repeats counted once', () => {
  const shift = chartOf('RUN_CHART', percents(5, 6, 5, 6, 5, 6, 5, 6, 7, 7, 7, 8, 8, 7, 8, 8, 8, 8))
  expect(shift.points.at(-1)?.signals).toContain('SHIFT')
  const trend = chartOf('RUN_CHART', percents(5, 9, 5, 9, 5, 9, 5, 9, 5, 4, 5, 6, 6, 7, 8))
  expect(trend.points.at(-1)?.signals).toContain('TREND')
  const calm = chartOf('RUN_CHART', percents(5, 9, 6, 8, 5, 6, 9, 9, 5, 8, 6, 9))
  expect(calm.points.flatMap(({ signals }) => signals)).toEqual([])
})

test('a run chart that swings more often than chance does says so: of thirteen points at most eleven runs (table of domain 8.5)', () => {
  const last = (...values: number[]) => chartOf('RUN_CHART', percents(...values)).points.at(-1)?.signals
  expect(last(5, 9, 5, 9, 5, 9, 5, 9, 5, 9, 5, 9, 5)).toEqual(['MANY_CROSSINGS'])
  expect(last(5, 9, 5, 9, 5, 9, 5, 9, 5, 9, 9, 5, 5)).toEqual([])
  expect(last(5, 5, 5, 5, 5, 5, 9, 9, 9, 9, 9, 9, 9)).toEqual(['SHIFT', 'FEW_CROSSINGS'])
})

test('eight on one side, six rising and two of three in the outer third are signals of a p-chart', () => {
  const last = (chart: ReturnType<typeof chartOf>) => chart.points.at(-1)?.signals
  expect(last(chartOf('P_CHART', percents(8, 14, 8, 14, 8, 14, 12, 12, 12, 12, 12, 12, 12, 12)))).toContain(
    'SHIFT',
  )
  expect(last(chartOf('P_CHART', percents(14, 8, 14, 8, 14, 8, 9, 10, 11, 12, 13, 14)))).toContain('TREND')
  expect(last(chartOf('P_CHART', percents(10, 10, 10, 10, 10, 10, 10, 10, 10, 17, 10, 17)))).toContain(
    'TWO_OF_THREE',
  )
})

test('a month without cases has no rate and breaks nothing', () => {
  const chart = chartOf(
    'P_CHART',
    months([
      [1, 10],
      [0, 0],
      [2, 10],
    ]),
  )
  expect(chart.points[1]).toMatchObject({ rate: null, upperLimit: null, signals: [] })
  expect(chartOf('RUN_CHART', []).centreLine).toBeNull()
})

test('after months in which something never happened, or always did, another rate is beyond the limit', () => {
  const signals = (...values: number[]) =>
    chartOf('P_CHART', percents(...values)).points.flatMap((point) => point.signals)
  const ten = (value: number) => Array.from({ length: 10 }, () => value)
  expect(signals(...ten(0), 0)).toEqual([])
  expect(signals(...ten(0), 1)).toEqual(['BEYOND_LIMIT'])
  expect(signals(...ten(100), 99)).toEqual(['BEYOND_LIMIT'])
})

test('a month without cases between two equal ones makes no trend longer', () => {
  const rising = [5, 9, 5, 9, 5, 9, 5, 9, 5, 6, 7, 7, 8]
  const counts = rising.map((value): readonly [number, number] => [value, 100])
  const trend = (some: typeof counts) =>
    chartOf('RUN_CHART', months(some)).points.some(({ signals }) => signals.includes('TREND'))
  expect(trend(counts)).toBe(false)
  expect(trend([...counts.slice(0, 11), [0, 0], ...counts.slice(11)])).toBe(false)
  expect(trend([...counts, [9, 100]])).toBe(true)
})

test('fifteen points in the inner third are too calm to be chance', () => {
  const calm = percents(10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9)
  const { points } = chartOf('P_CHART', calm)
  expect(points.at(-1)?.signals).toEqual(['HUGGING'])
  expect(points.at(-2)?.signals).toEqual([])
})

test('limits are made anew from a change that says so, and from no other month (domain 8.5)', () => {
  const before = percents(20, 22, 18, 20, 22, 18)
  const after = percents(8, 10, 9, 11, 10, 12).map((one, at) => ({ ...one, month: `after-${at}` }))
  const chart = chartOf('P_CHART', [...before, ...after], ['after-0', 'elsewhere'])
  expect(chart.phases).toBe(2)
  expect(chart.points.map(({ centreLine }) => centreLine?.toFixed(2))).toEqual([
    ...before.map(() => '0.20'),
    ...after.map(() => '0.10'),
  ])
  expect(chart.centreLine).toBeCloseTo(0.1)
  expect(chart.points.flatMap(({ signals }) => signals)).toEqual([])
  expect(chartOf('P_CHART', [...before, ...after]).phases).toBe(1)
})
