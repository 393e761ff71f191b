import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Counts } from './counts.js'
import { isSmall, suppress } from './suppress.js'

const counts = (numerator: number, denominator: number, initialPopulation = denominator): Counts => ({
  initialPopulation,
  denominator,
  numerator,
  leftOut: [],
  besides: [],
  statistics: [7],
})
const alone = (total: Counts) => suppress({ total, strata: [] })

test.each([
  [3, 40, null],
  [0, 40, 0],
  [37, 40, null], // its complement is 3
  [12, 40, 12],
  [40, 40, 40],
])('%d of 40 is shown as the policy says (domain 8.6)', (numerator, denominator, shown) => {
  const { tally, suppressed } = alone(counts(numerator, denominator))
  expect(tally.total).toMatchObject({ denominator, numerator: shown })
  expect(suppressed).toBe(shown === null)
})

test('of too few cases nothing is shown, not even their average', () => {
  expect(alone(counts(0, 9)).tally.total).toEqual({
    initialPopulation: null,
    denominator: null,
    numerator: null,
    leftOut: [],
    besides: [],
    statistics: [null],
  })
})

test('a population is hidden when it would tell how few are not counted yet', () => {
  expect(alone(counts(20, 40, 45)).tally.total).toMatchObject({ initialPopulation: null, denominator: 40 })
})

test.each([
  [
    [0, 4, 56],
    [0, null, null],
  ], // 4 alone could be had from the total, so the next smallest goes too
  [
    [4, 5, 91],
    [null, null, 91],
  ],
  [
    [0, 30, 70],
    [0, 30, 70],
  ],
])('of groups of %j only %j is shown', (groups, shown) => {
  const strata = groups.map((denominator, at) => ({
    code: `group-${at}`,
    counts: counts(denominator, denominator),
  }))
  const sum = groups.reduce((total, count) => total + count, 0)
  const { tally } = suppress({ total: counts(sum, sum), strata })
  expect(tally.strata.map((stratum) => stratum.counts.denominator)).toEqual(shown)
})

test('a count beside the rate is hidden when it, or what it leaves, is small', () => {
  const besides = (count: number) => alone({ ...counts(20, 60), besides: [count] }).tally.total.besides
  expect(besides(0)).toEqual([0])
  expect(besides(5)).toEqual([null])
  expect(besides(35)).toEqual([null]) // 60 - 20 - 35 = 5
  expect(besides(20)).toEqual([20])
})

test('no small count can be had from what is shown, whatever the counts', () => {
  for (let denominator = 0; denominator <= 60; denominator += 1) {
    for (let numerator = 0; numerator <= denominator; numerator += 1) {
      const { total } = alone(counts(numerator, denominator)).tally
      const derived = [total.denominator, total.numerator]
      if (total.denominator !== null && total.numerator !== null)
        derived.push(total.denominator - total.numerator)
      for (const count of derived) expect(count === null || count === 0 || count > 10).toBe(true)
    }
  }
})

test('two cells of one case each hide a third: their sum beside a shown total would tell both', () => {
  const strata = [1, 1, 98].map((n, at) => ({ code: `z${at}`, counts: counts(0, n) }))
  const { tally } = suppress({ total: counts(0, 100), strata })
  expect(tally.strata.map((stratum) => stratum.counts.denominator)).toEqual([null, null, null])
  expect(tally.total.denominator).toBe(100)
})

test('of the reasons for which cases are left out all are shown or none', () => {
  const shown = (initialPopulation: number, leftOut: number[]) =>
    suppress({ total: { ...counts(20, 60), initialPopulation, leftOut }, strata: [] }).tally.total.leftOut
  expect(shown(100, [15, 25])).toEqual([15, 25])
  expect(shown(100, [37, 3])).toEqual([null, null])
  // Five are still open, which the sum would tell.
  expect(shown(105, [15, 25])).toEqual([null, null])
})

test('a group whose complement is small hides beside one in which nothing was met', () => {
  const strata = [counts(30, 35), counts(0, 40)].map((one, at) => ({ code: `group-${at}`, counts: one }))
  const { tally } = suppress({ total: counts(30, 75), strata })
  expect(tally.total.numerator).toBe(30)
  expect(tally.strata.map((stratum) => stratum.counts.numerator)).toEqual([null, null])
})

test('groups whose unmet cases are one each hide a third: who was not met is told by the sum as well', () => {
  const strata = [counts(39, 40), counts(29, 30), counts(30, 70)]
  const total = counts(98, 140)
  const { tally } = suppress({
    total,
    strata: strata.map((one, at) => ({ code: `group-${at}`, counts: one })),
  })
  expect(tally.total.numerator).toBe(98)
  expect(tally.strata.map((stratum) => stratum.counts.numerator)).toEqual([null, null, null])
})

const groups = fc.array(
  fc.nat(60).chain((denominator) => fc.nat(denominator).map((numerator) => counts(numerator, denominator))),
  { minLength: 2, maxLength: 6 },
)
type Column = 'denominator' | 'numerator'
const sumOf = (cells: readonly Counts[], column: Column): number =>
  cells.reduce((sum, cell) => sum + (cell[column] ?? 0), 0)

/** The one group that a total tells when the shown groups are taken from it: what it has of the column, and of cases. */
function told(real: readonly Counts[], shown: readonly Counts[], column: Column) {
  const hidden = real.filter((_, at) => shown[at]?.[column] === null)
  const [only] = hidden
  return hidden.length === 1 && only ? [only[column] ?? 0, (only.denominator ?? 0) - (only[column] ?? 0)] : []
}

test('what is left of a total when the shown groups are taken away is never one group of few', () => {
  const property = fc.property(groups, (real) => {
    const total = counts(sumOf(real, 'numerator'), sumOf(real, 'denominator'))
    const { tally } = suppress({
      total,
      strata: real.map((one, at) => ({ code: `group-${at}`, counts: one })),
    })
    const shown = tally.strata.map((stratum) => stratum.counts)
    for (const column of ['denominator', 'numerator'] as const) {
      expect(shown.filter((one) => isSmall(one[column] ?? 0))).toEqual([])
      if (tally.total[column] !== null) expect(told(real, shown, column).filter(isSmall)).toEqual([])
    }
  })
  fc.assert(property, { seed: 7, numRuns: 500 })
})
