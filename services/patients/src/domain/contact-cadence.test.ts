import type { RiskTier } from '@baton/clinical/scores/risk-tier'
import { expect, test } from '@jest/globals'
import { nextContactAt } from './contact-cadence.js'

test.each<[RiskTier, number, string]>([
  ['HIGH', 0, '2026-12-01'],
  ['HIGH', 3, '2026-12-01'],
  ['HIGH', 4, '2026-12-08'],
  ['RISING', 0, '2026-12-24'],
  ['STANDARD', 9, '2027-02-22'],
])('%s after %i contacts: %s', (tier, reached, day) => {
  const from = new Date('2026-11-24T15:00:00Z')
  expect(nextContactAt(from, { tier, reached }).toISOString()).toBe(`${day}T15:00:00.000Z`)
})
