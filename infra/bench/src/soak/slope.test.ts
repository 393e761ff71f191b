import { expect, test } from '@jest/globals'
import { slope } from './slope.js'

test.each([
  ['flat', [10, 10, 10, 10], 0],
  ['growing by two a minute', [1, 3, 5, 7], 2],
  ['up and down', [10, 12, 10, 12, 10], 0],
  ['one sample', [10], 0],
  ['nothing', [], 0],
])('%s', (_, levels, expected) => {
  expect(slope(levels.map((mib, at) => ({ at, mib })))).toBeCloseTo(expected)
})
