import { expect, test } from '@jest/globals'
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
