import { expect, test } from '@jest/globals'
import { isTopBox, promoterGroupOf } from './survey.js'

test.each([
  ['OVERALL_RATING', 8, false],
  ['OVERALL_RATING', 9, true],
  ['OVERALL_RATING', 10, true],
  ['FREQUENCY', 3, false],
  ['FREQUENCY', 4, true],
] as const)('%s %i in the top box: %s', (kind, score, top) => expect(isTopBox({ kind, score })).toBe(top))

test.each([
  [0, 'DETRACTOR'],
  [6, 'DETRACTOR'],
  [7, 'PASSIVE'],
  [8, 'PASSIVE'],
  [9, 'PROMOTER'],
  [10, 'PROMOTER'],
])('a recommendation of %i is of a %s', (score, group) =>
  expect(promoterGroupOf({ kind: 'RECOMMENDATION', score })).toBe(group),
)

test('only a recommendation promotes', () =>
  expect(promoterGroupOf({ kind: 'OVERALL_RATING', score: 10 })).toBeNull())
