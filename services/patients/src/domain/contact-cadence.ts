import type { RiskTier } from '@baton/clinical/scores/risk-tier'

const A_DAY_MS = 24 * 60 * 60 * 1000
const WEEKLY_CONTACTS = 4

/** What decides when somebody of a tier is contacted next. */
export interface ContactFacts {
  readonly patientId: string
  readonly tier: RiskTier
  /** Since when the tier is what it is; null while none was computed. */
  readonly tierSince: Date | null
  readonly coordinatorId: string | null
  readonly coordinatedSince: Date | null
  /** How often, and when last, the patient was reached since the tier is what it is. */
  readonly reached: number
  readonly lastReachedAt: Date | null
  readonly isDeceased: boolean
}

/**
 * When somebody is to be contacted next: at high risk every week four times, then every two weeks; at rising risk every 30
 * days; else every 90 days (domain.md 2.4), as long as somebody coordinates their care. Null for nobody.
 */
export function nextContactOf(facts: ContactFacts): Date | null {
  const { tier, tierSince, coordinatedSince, lastReachedAt, isDeceased } = facts
  if (isDeceased || (tier === 'STANDARD' && !coordinatedSince)) return null
  const begun = tier === 'STANDARD' ? coordinatedSince : (tierSince ?? coordinatedSince)
  const from = Math.max(begun?.getTime() ?? 0, lastReachedAt?.getTime() ?? 0)
  return from === 0 ? null : new Date(from + daysUntil(facts) * A_DAY_MS)
}

function daysUntil({ tier, reached }: ContactFacts): number {
  if (tier === 'STANDARD') return 90
  if (tier === 'RISING') return 30
  return reached < WEEKLY_CONTACTS ? 7 : 14
}
