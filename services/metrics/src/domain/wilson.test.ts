import { expect, test } from '@jest/globals'
import { wilsonInterval } from './wilson.js'

test.each([
  [18, 120, 0.097, 0.225], // domain.md 8.4
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
])('%d of %d lies between %d and %d', (numerator, denominator, low, high) => {
  const interval = wilsonInterval(numerator, denominator)
  expect(interval?.low).toBeCloseTo(low, 3)
  expect(interval?.high).toBeCloseTo(high, 3)
})

test('nothing below the line has no interval', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})
