import { expect, test } from '@jest/globals'
import type { Counts, Tally } from './counts.js'
import { suppressOneOf } from './suppress-one-of.js'

const counts = (numerator: number, denominator: number): Counts => ({
  initialPopulation: denominator,
  denominator,
  numerator,
  leftOut: [],
  besides: [],
  statistics: [],
})
const alone = (total: Counts): Tally => ({ total, strata: [] })

/** Hospitals by code with numerator and denominator, and what all of them come to. */
const table = (hospitals: Readonly<Record<string, readonly [number, number]>>): Tally => {
  const rows = Object.entries(hospitals)
  const sum = (at: 0 | 1): number => rows.reduce((all, [, pair]) => all + pair[at], 0)
  return {
    total: counts(sum(0), sum(1)),
    strata: rows.map(([code, [numerator, denominator]]) => ({
      code,
      counts: counts(numerator, denominator),
    })),
  }
}
const asked = (hospitals: Readonly<Record<string, readonly [number, number]>>, code: string) => {
  const [numerator = 0, denominator = 0] = hospitals[code] ?? []
  return suppressOneOf(alone(counts(numerator, denominator)), table(hospitals), code)
}

test('all hospitals less one do not tell how few the other had', () => {
  const answer = asked({ mercy: [20, 56], harbor: [2, 4] }, 'mercy')
  expect(answer).toMatchObject({ suppressed: true, tally: { total: { denominator: null, numerator: null } } })
})

test('nor how few of the other were met, or were not', () => {
  for (const other of [
    [3, 40],
    [37, 40],
  ] as const) {
    const { tally } = asked({ mercy: [20, 56], harbor: other }, 'mercy')
    expect(tally.total).toMatchObject({ denominator: 56, numerator: null })
  }
})

test('beside two small hospitals a third is shown as the table shows it', () => {
  const hospitals = { mercy: [50, 91], harbor: [2, 4], north: [1, 5] } as const
  expect(asked(hospitals, 'mercy').tally.total.denominator).toBe(91)
  expect(asked(hospitals, 'harbor').tally.total.denominator).toBeNull()
})

test('large hospitals show everything, and of one that nobody knows nothing is shown', () => {
  const hospitals = { mercy: [20, 56], harbor: [30, 60] } as const
  expect(asked(hospitals, 'mercy')).toEqual({ tally: alone(counts(20, 56)), suppressed: false })
  expect(asked(hospitals, 'nowhere').suppressed).toBe(true)
})

test('the areas of a hospital whose own sum is hidden show a group of none, when others among them are hidden', () => {
  const hospitals = table({ mercy: [24, 100], harbor: [3, 40] })
  const areas = (...rows: (readonly [number, number])[]) => ({
    total: counts(24, 100),
    strata: rows.map((row, at) => ({ code: `area-${at}`, counts: counts(...row) })),
  })
  const numerators = (part: Tally) =>
    suppressOneOf(part, hospitals, 'mercy').tally.strata.map((stratum) => stratum.counts.numerator)
  expect(numerators(areas([0, 30], [4, 30], [20, 40]))).toEqual([0, null, null])
  // All of them would come to the sum that is hidden.
  expect(numerators(areas([12, 40], [12, 60]))).toEqual([null, null])
})
