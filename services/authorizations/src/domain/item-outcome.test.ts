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
