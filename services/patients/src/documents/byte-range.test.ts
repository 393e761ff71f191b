import { expect, test } from '@jest/globals'
import { namesTag, rangeAsked } from './byte-range.js'

test.each([
  [undefined, null],
  ['bytes=0-9', { from: 0, to: 9 }],
  ['bytes=90-', { from: 90, to: 99 }],
  ['bytes=90-1000', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
  ['bytes=100-', 'BEYOND'],
  ['bytes=-0', 'BEYOND'],
  ['bytes=9-0', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['items=0-9', null],
  ['bytes=a-b', null],
] as const)('%s of a hundred bytes', (header, expected) => {
  expect(rangeAsked(header, 100)).toEqual(expected)
})

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('%s as the tag "a"', (header, expected) => {
  expect(namesTag(header, '"a"')).toBe(expected)
})
