import { expect, test } from '@jest/globals'
import { balanceOf } from './caseload-load.js'

const carries = (practitionerId: string, high: number, rising: number, standard: number) => ({
  practitionerId,
  high,
  rising,
  standard,
  covering: 0,
})

test.each([
  { high: 10, rising: 20, standard: 80, weighted: 150, isOverloaded: false },
  { high: 10, rising: 20, standard: 81, weighted: 151, isOverloaded: true },
  { high: 40, rising: 0, standard: 0, weighted: 120, isOverloaded: false },
  { high: 41, rising: 0, standard: 0, weighted: 123, isOverloaded: true },
])(
  '$high high, $rising rising, $standard others weigh $weighted',
  ({ weighted, isOverloaded, ...counts }) => {
    expect(balanceOf([carries('a', counts.high, counts.rising, counts.standard)])).toMatchObject([
      { weighted, isOverloaded, fromMean: 0 },
    ])
  },
)

test('the most loaded stand first, each with the distance from the mean', () => {
  const loads = balanceOf([carries('a', 0, 0, 4), carries('b', 2, 1, 0), carries('c', 0, 0, 0)])
  expect(loads.map(({ practitionerId, fromMean }) => [practitionerId, fromMean])).toEqual([
    ['b', 4],
    ['a', 0],
    ['c', -4],
  ])
  expect(balanceOf([])).toEqual([])
})
