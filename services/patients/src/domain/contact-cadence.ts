import type { RiskTier } from '@baton/clinical/scores/risk-tier'

const A_DAY_MS = 24 * 60 * 60 * 1000
const WEEKLY_CONTACTS = 4

/** When somebody is to be contacted next: at high risk every week four times, then every two weeks (domain.md 2.4). */
export function nextContactAt(from: Date, { tier, reached }: { tier: RiskTier; reached: number }): Date {
  return new Date(from.getTime() + daysUntil(tier, reached) * A_DAY_MS)
}

function daysUntil(tier: RiskTier, reached: number): number {
  if (tier === 'STANDARD') return 90
  if (tier === 'RISING') return 30
  return reached < WEEKLY_CONTACTS ? 7 : 14
}
