import { expect, test } from '@jest/globals'
import { isYesNoQuestion, openTopics, topicsOf, type TeachBackRating } from './teach-back.js'

const tries = (...ratings: readonly TeachBackRating[]) =>
  ratings.map((rating) => ({
    topic: 'weight log',
    question: 'When do you call us?',
    patientWords: '...',
    rating,
  }))

test.each([
  ['understood at once', ['UNDERSTOOD'], [], 0],
  ['not understood, not taught again', ['NOT_UNDERSTOOD'], [], 1],
  ['partly understood, not taught again', ['PARTIAL'], [], 1],
  ['taught again, understood', ['NOT_UNDERSTOOD', 'UNDERSTOOD'], [], 0],
  ['taught again, not understood', ['NOT_UNDERSTOOD', 'NOT_UNDERSTOOD'], ['INTERPRETER'], 1],
  ['three tries, no other way', ['NOT_UNDERSTOOD', 'PARTIAL', 'PARTIAL'], [], 1],
  ['three tries, then an interpreter', ['NOT_UNDERSTOOD', 'PARTIAL', 'PARTIAL'], ['INTERPRETER'], 0],
] as const)('%s', (_, ratings, alternatives, open) => {
  expect(openTopics(tries(...ratings), alternatives)).toHaveLength(open)
})

test('after three tries another way is asked for', () => {
  expect(topicsOf(tries('PARTIAL', 'PARTIAL', 'PARTIAL'))).toMatchObject([
    { tries: 3, needsAlternative: true },
  ])
})

test.each([
  ['Do you understand?', true],
  ['Is that clear?', true],
  ['What will you do when you gain two pounds?', false],
])('%s', (question, expected) => {
  expect(isYesNoQuestion(question)).toBe(expected)
})
