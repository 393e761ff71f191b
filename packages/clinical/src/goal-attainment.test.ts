import { expect, test } from '@jest/globals'
import { goalAttainmentScore } from './goal-attainment.js'

const scaled = (weights: readonly number[], levels: readonly number[]) =>
  weights.map((weight, index) => ({ weight, level: levels[index] ?? 0 }))

test.each([
  [[1, 1, 1], [0, 0, 0], 50],
  [[1, 1, 1], [1, 1, 0], 59.13],
  [[3, 2, 1], [1, 0, -1], 54.41],
  [[1, 1], [-2, -1], 31.39],
  [[2, 1, 1], [2, 1, 1], 70],
])('weights %j, levels %j: %d', (weights, levels, score) => {
  expect(goalAttainmentScore(scaled(weights, levels))).toBeCloseTo(score, 2)
})

test.each([
  ['a level of 3', [1], [3]],
  ['half a level', [1], [0.5]],
  ['a weight of 0', [0], [1]],
  ['a negative weight', [-1], [1]],
  ['no goal', [], []],
])('%s is refused', (_, weights, levels) => {
  expect(() => goalAttainmentScore(scaled(weights, levels))).toThrow(RangeError)
})
