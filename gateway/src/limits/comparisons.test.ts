import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { comparisonsIn } from './comparisons.js'

test.each([
  ['each field once', '{ a b c { d e } }', 0],
  ['one field twice', '{ a a }', 1],
  ['one field four times', '{ a a a a }', 6],
  ['other fields under one name', '{ x: a x: b x: c }', 3],
  ['what stands below meets below', '{ a { b c } a { b c } }', 1 + 2],
  ['arguments make no difference', '{ a(n: 1) { b } a(n: 2) { b } }', 1 + 1],
  ['the same name in other places', '{ a { b } c { b } }', 0],
  ['fragments without a name', '{ ... { a } ... { a } }', 1 + 1],
  ['fragments in fragments', '{ ... { ... { ... { a } } } }', 3],
  ['fragments by name', '{ ...F ...F a } fragment F on T { a }', 1 + 3],
  ['operations on their own', 'query A { a } query B { a }', 0],
  ['fragments in a circle, once around', '{ ...F } fragment F on T { a ...F }', 1],
  ['fragments that nothing spreads', '{ a } fragment F on T { b b ...G } fragment G on T { b }', 3],
  ['a circle that nothing spreads', '{ a } fragment F on T { b b ...G } fragment G on T { ...F }', 1 + 1],
  ['two of one name, of which one is spread', '{ ...F } fragment F on T { b b } fragment F on T { b }', 1],
  ['fragments that are missing', '{ ...F ...G }', 1],
])('%s: %s', (_, document, pairs) => {
  expect(comparisonsIn(parse(document), 1_000)).toBe(pairs)
})

test('counting stops behind the limit, however much is left', () => {
  const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`)
  const document = parse(`{ ...F0 } ${doubling.join(' ')} fragment F60 on T { a }`)
  expect(comparisonsIn(document, 10_000)).toBeGreaterThan(10_000)
  expect(comparisonsIn(document, 10_000)).toBeLessThan(12_000)
})
