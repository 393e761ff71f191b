import { expect, test } from '@jest/globals'
import type { Sensitivity } from '@baton/events/sensitivity'
import { carriedLabels } from './carried-label.js'

const resource = (name: string, own: Sensitivity, ...refersTo: string[]) => ({ name, own, refersTo })

test.each([
  ['nothing is labelled', [resource('a', 'NONE', 'b'), resource('b', 'NONE')], { a: 'NONE', b: 'NONE' }],
  [
    'what refers to a labelled one',
    [resource('a', 'NONE', 'b'), resource('b', 'HIV')],
    { a: 'HIV', b: 'HIV' },
  ],
  [
    'at two removes, in whatever order',
    [resource('a', 'NONE', 'b'), resource('b', 'NONE', 'c'), resource('c', 'PART2')],
    { a: 'PART2', b: 'PART2', c: 'PART2' },
  ],
  ['the target keeps its own', [resource('a', 'IPV', 'b'), resource('b', 'NONE')], { a: 'IPV', b: 'NONE' }],
  ['Part 2 withholds more', [resource('a', 'BH', 'b'), resource('b', 'PART2')], { a: 'PART2', b: 'PART2' }],
  ['its own stays beside another', [resource('a', 'HIV', 'b'), resource('b', 'BH')], { a: 'HIV', b: 'BH' }],
  ['circles end', [resource('a', 'NONE', 'b'), resource('b', 'MINOR', 'a')], { a: 'MINOR', b: 'MINOR' }],
  ['what is not known says nothing', [resource('a', 'NONE', 'z')], { a: 'NONE' }],
] as const)('%s', (_case, resources, labels) => {
  expect(Object.fromEntries(carriedLabels(resources))).toEqual(labels)
})
