import { expect, test } from '@jest/globals'
import { asKept } from './as-kept.js'

test.each([
  [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ at: new Date('2026-11-24T19:05:00Z') }, { at: '2026-11-24T19:05:00.000Z' }, true],
  [{ list: [{ b: 1, a: 2 }] }, { list: [{ a: 2, b: 1 }] }, true],
  [{ list: [1, 2] }, { list: [2, 1] }, false],
  [{ a: null }, {}, false],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
])('%j and %j are kept as the same: %s', (one, other, same) => {
  expect(asKept(one) === asKept(other)).toBe(same)
})
