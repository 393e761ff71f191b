import { expect, test } from '@jest/globals'
import { CircuitBreaker } from './circuit-breaker.js'

test('after eight failures running nobody is sent for two seconds, then one is', () => {
  const breaker = new CircuitBreaker()
  for (let count = 0; count < 7; count++) breaker.failed(0)
  expect(breaker.allows(1)).toBe(true)
  breaker.failed(1)
  expect([breaker.allows(2), breaker.allows(2_000)]).toEqual([false, false])
  expect([breaker.allows(2_001), breaker.allows(2_002)]).toEqual([true, false])
  breaker.succeeded()
  expect(breaker.allows(2_003)).toBe(true)
})

test('a success in between starts the count anew', () => {
  const breaker = new CircuitBreaker()
  for (let count = 0; count < 7; count++) breaker.failed(0)
  breaker.succeeded()
  for (let count = 0; count < 7; count++) breaker.failed(0)
  expect(breaker.allows(1)).toBe(true)
})
