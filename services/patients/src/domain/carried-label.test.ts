import { describe, expect, test } from '@jest/globals'
import type { Sensitivity } from '@baton/events/sensitivity'
import { CarriedLabels, type ReferringResource } from './carried-label.js'

const resource = (name: string, own: Sensitivity, ...refersTo: string[]) => ({ names: [name], own, refersTo })

/** The labels by name when so many resources come at a time, again and again until nothing changes. */
function labelsOf(resources: readonly ReferringResource[], atATime: number): Record<string, Sensitivity> {
  const labels = new CarriedLabels()
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (let from = 0; from < resources.length; from += atATime)
      if (labels.raise(resources.slice(from, from + atATime))) isSettled = false
  }
  return Object.fromEntries(resources.map((one) => [one.names[0] ?? '', labels.labelOf(one)]))
}

describe.each([1, 2, 100])('%i at a time', (atATime) => {
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
    [
      'a name that two have tells of the one that withholds more',
      [
        resource('a', 'NONE', 'mrn'),
        { names: ['b', 'mrn'], own: 'BH', refersTo: [] },
        { names: ['c', 'mrn'], own: 'PART2', refersTo: [] },
        { names: ['d', 'mrn'], own: 'NONE', refersTo: [] },
      ],
      { a: 'PART2', b: 'BH', c: 'PART2', d: 'NONE' },
    ],
  ] as const)('%s', (_case, resources, labels) => {
    expect(labelsOf(resources, atATime)).toEqual(labels)
  })
})
