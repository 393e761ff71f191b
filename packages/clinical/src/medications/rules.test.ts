import { expect, test } from '@jest/globals'
import { INTERACTIONS } from './interactions.js'
import { ingredientsOf, isOf, MEDICATION_CLASSES } from './classes.js'
import { CAUTIONS, HIGH_ALERT, NO_TWO_OF, NOT_COVERED } from './rules.js'

/** A source that somebody can find: a section of a label, a dated statement, a volume with its page, a named list with its year. */
const FINDABLE =
  /FDA label of [a-z/ ]+(\([A-Z][a-z]+\))?,? ?(sections? \d|drug interactions)|FDA Drug Safety Communication of \d+ \w+ \d{4}|\d{4};\d+\(\d+\):\d+|ISMP List of .+ 20\d\d/

test.each([...INTERACTIONS, ...CAUTIONS, ...HIGH_ALERT.map((one) => ({ id: one.medication, ...one }))])(
  '$id names a source that can be found',
  ({ source }) => expect(source).toMatch(FINDABLE),
)

const isKnown = (named: string): boolean =>
  named in MEDICATION_CLASSES || ingredientsOf(named).includes(named)

test('rules speak of classes and ingredients that are known, and no id twice', () => {
  const named = [
    ...INTERACTIONS.flatMap(({ between }) => between),
    ...CAUTIONS.map(({ medication }) => medication),
    ...HIGH_ALERT.map(({ medication }) => medication),
    ...NO_TWO_OF,
  ]
  expect(named.filter((one) => !isKnown(one))).toEqual([])
  const ids = [...INTERACTIONS, ...CAUTIONS].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  ['a brand', 'Eliquis 5 mg', ['apixaban']],
  ['a brand of two', 'ENTRESTO 49-51 mg', ['sacubitril', 'valsartan']],
  ['what nobody knows', 'constructor 5 mg', []],
  ['a salt and a release form', 'Metoprolol Succinate ER 50 mg', ['metoprolol']],
  ['a combination', 'sacubitril/valsartan 49-51 mg', ['sacubitril', 'valsartan']],
  ['an abbreviation', 'TMP-SMX DS', ['sulfamethoxazole', 'trimethoprim']],
])('%s', (_, name, ingredients) => expect(ingredientsOf(name)).toEqual(ingredients))

test('an ingredient is of its class alone', () => {
  expect(isOf('apixaban', 'doac')).toBe(true)
  expect(isOf('warfarin', 'doac')).toBe(false)
  expect(isOf('warfarin', 'constructor')).toBe(false)
})

test('what is not covered is said', () => {
  expect(NOT_COVERED.join(' ')).toMatch(/not a drug interaction database/)
  expect(NOT_COVERED.length).toBeGreaterThan(6)
})
