import { expect, test } from '@jest/globals'
import { ACCOUNTABLE_BASES, accountedFrom } from './disclosure.js'

test.each([
  ['2026-12-01T10:00:00.000Z', '2020-12-01T10:00:00.000Z'],
  ['2024-02-29T10:00:00.000Z', '2018-02-28T10:00:00.000Z'],
])('an account of %s goes back to %s', (asOf, from) => {
  expect(accountedFrom(new Date(asOf)).toISOString()).toBe(from)
})

test('treatment, payment, operations and what the patient authorized are exempt; a subpoena and a public-health report are not', () => {
  for (const basis of ['TREATMENT', 'PAYMENT', 'OPERATIONS', 'TO_PATIENT', 'AUTHORIZATION'] as const)
    expect(ACCOUNTABLE_BASES).not.toContain(basis)
  expect(ACCOUNTABLE_BASES).toEqual(expect.arrayContaining(['PUBLIC_HEALTH', 'JUDICIAL', 'LAW_ENFORCEMENT']))
})
