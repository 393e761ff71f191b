/** The program's own tiers; they decide how often somebody is contacted. */
export type RiskTier = 'STANDARD' | 'RISING' | 'HIGH'

/** The version of the rules below. */
export const RISK_TIER_VERSION = 'baton-1'

/** What a tier is computed from; null: not known. */
export interface RiskTierInput {
  readonly lace: number | null
  readonly hospital: number | null
  /** In the last twelve months. */
  readonly inpatientStays: number
  readonly emergencyVisits: number
  /** The highest NEWS2 band of the last seven days. */
  readonly news2Band: string | null
  readonly phq9: number | null
  /** Positive domains of the last screen for social needs. */
  readonly socialNeeds: number
  /** The lowest proportion of days covered of any drug that is tracked. */
  readonly lowestAdherence: number | null
}

interface Rule {
  readonly tier: Exclude<RiskTier, 'STANDARD'>
  readonly reason: string
  holds(input: RiskTierInput): boolean
}

const RULES: readonly Rule[] = [
  { tier: 'HIGH', reason: 'LACE_HIGH', holds: ({ lace }) => (lace ?? 0) >= 10 },
  { tier: 'HIGH', reason: 'HOSPITAL_HIGH', holds: ({ hospital }) => (hospital ?? 0) >= 7 },
  { tier: 'HIGH', reason: 'INPATIENT_STAYS', holds: ({ inpatientStays }) => inpatientStays >= 2 },
  { tier: 'HIGH', reason: 'EMERGENCY_VISITS', holds: ({ emergencyVisits }) => emergencyVisits >= 4 },
  { tier: 'RISING', reason: 'LACE_MODERATE', holds: ({ lace }) => lace !== null && lace >= 5 && lace < 10 },
  {
    tier: 'RISING',
    reason: 'HOSPITAL_INTERMEDIATE',
    holds: ({ hospital }) => hospital !== null && hospital >= 5 && hospital < 7,
  },
  { tier: 'RISING', reason: 'NEWS2_MEDIUM', holds: ({ news2Band: b }) => b === 'MEDIUM' || b === 'HIGH' },
  { tier: 'RISING', reason: 'PHQ9_HIGH', holds: ({ phq9 }) => (phq9 ?? 0) >= 15 },
  { tier: 'RISING', reason: 'SOCIAL_NEEDS', holds: ({ socialNeeds }) => socialNeeds >= 2 },
  { tier: 'RISING', reason: 'ADHERENCE_LOW', holds: ({ lowestAdherence: pdc }) => pdc !== null && pdc < 0.8 },
]

/** The tier with every reason that holds for it. The reasons of a lower tier are not told beside a higher one. */
export function riskTier(input: RiskTierInput): { tier: RiskTier; reasons: readonly string[] } {
  for (const tier of ['HIGH', 'RISING'] as const) {
    const reasons = RULES.filter((rule) => rule.tier === tier && rule.holds(input)).map(
      ({ reason }) => reason,
    )
    if (reasons.length > 0) return { tier, reasons }
  }
  return { tier: 'STANDARD', reasons: [] }
}
