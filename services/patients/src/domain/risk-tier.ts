import type { RiskTier } from '@baton/clinical/scores/risk-tier'

/** The table `patient_risk`: what the rules say, and what a clinician said instead. Both are kept. */
export interface RiskTierRow {
  readonly patientId: string
  readonly version: number
  readonly computedTier: RiskTier
  readonly reasons: readonly string[]
  readonly computedAt: Date
  readonly overrideTier: RiskTier | null
  readonly overrideReason: string | null
  readonly overrideBy: string | null
  readonly overrideAt: Date | null
}

/** The tier as those read it who treat the patient, with the one that everybody else reads: that of what has no label. */
export interface KeptTier extends RiskTierRow {
  readonly openTier: RiskTier
  readonly openReasons: readonly string[]
  readonly openComputedAt: Date
}

/** The tier that counts: the clinician's, if there is one. */
export function effectiveTier(row: Pick<RiskTierRow, 'computedTier' | 'overrideTier'>): RiskTier {
  return row.overrideTier ?? row.computedTier
}

/** What a clinician says instead, by whom and why; null when nobody does. */
export function overrideOf(row: RiskTierRow | null) {
  if (!row) return null
  const { overrideTier: tier, overrideReason: reason, overrideBy: by, overrideAt: at } = row
  return tier && reason && by && at ? { tier, reason, by, at } : null
}

/** Why the tier that counts is what it is. */
export function effectiveReasons(row: Pick<RiskTierRow, 'reasons' | 'overrideTier'>): readonly string[] {
  return row.overrideTier ? ['CLINICIAN_OVERRIDE', ...row.reasons] : row.reasons
}
