import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { itemOutcome, rollUp } from './item-outcome.js'

test.each([
  [['A1', 'A1'], 'APPROVED'],
  [['A1', 'A3'], 'PARTIALLY_APPROVED'],
  [['A1', 'A4'], 'PENDED'],
  [['A6', 'A1'], 'MODIFIED'],
  [['A3', 'NA'], 'DENIED'],
  [['A1', 'NA'], 'APPROVED'],
  [['NA', 'NA'], 'NOT_REQUIRED'],
  [['A2'], 'PARTIALLY_APPROVED'],
  [['A6', 'A3'], 'PARTIALLY_APPROVED'],
  [['A2', 'A3'], 'PARTIALLY_APPROVED'],
  [['CT', 'A1'], 'CONTACT_PAYER'],
  [['CT', 'A4'], 'PENDED'],
  [['C', 'C'], 'CANCELLED'],
  [['A5'], 'CONTACT_PAYER'],
])('lines decided %j roll up to %s', (codes, status) => {
  expect(rollUp(codes.map(itemOutcome), { rejected: false })).toBe(status)
})

test('no lines and a reject reason at the header is REJECTED', () => {
  expect(rollUp([], { rejected: true })).toBe('REJECTED')
})

const codes = fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A6', 'C', 'CT', 'NA', 'A5')

test('property: the order of lines does not matter, and NA beside anything else changes nothing', () => {
  fc.assert(
    fc.property(fc.array(codes, { minLength: 1, maxLength: 12 }), (lines) => {
      const roll = (all: readonly string[]) => rollUp(all.map(itemOutcome), { rejected: false })
      const whole = roll(lines)
      return (
        roll([...lines].reverse()) === whole &&
        roll([...lines, 'NA']) === whole &&
        roll([...lines, 'A4']) === 'PENDED'
      )
    }),
  )
})

test('property: APPROVED means that every line that needed it was certified in total', () => {
  fc.assert(
    fc.property(fc.array(codes, { minLength: 1, maxLength: 12 }), (lines) => {
      const approved = rollUp(lines.map(itemOutcome), { rejected: false }) === 'APPROVED'
      const rest = lines.filter((code) => code !== 'NA')
      return approved === (rest.length > 0 && rest.every((code) => code === 'A1'))
    }),
  )
})

/** The roll-up as the domain words it, rule by rule, with the codes themselves. */
function worded(lines: readonly string[]): string {
  const some = (...wanted: string[]): boolean => lines.some((code) => wanted.includes(code))
  const rest = lines.filter((code) => code !== 'NA')
  const every = (code: string): boolean => rest.every((one) => one === code)
  if (some('A4')) return 'PENDED'
  if (some('CT', 'A5')) return 'CONTACT_PAYER' // an unknown code is for a person
  if (rest.length === 0) return 'NOT_REQUIRED'
  if (every('A1')) return 'APPROVED'
  if (every('A3')) return 'DENIED'
  if (every('C')) return 'CANCELLED'
  if (!some('A1', 'A2', 'A6')) return 'DENIED'
  if (some('A3', 'A2', 'C')) return 'PARTIALLY_APPROVED'
  return 'MODIFIED'
}

test('property: any lines roll up as the words of the domain say', () => {
  fc.assert(
    fc.property(fc.array(codes, { minLength: 1, maxLength: 12 }), (lines) => {
      expect(rollUp(lines.map(itemOutcome), { rejected: false })).toBe(worded(lines))
    }),
    { numRuns: 500 },
  )
})
