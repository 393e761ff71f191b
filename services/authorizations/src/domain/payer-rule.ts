/** Whether a payer wants an authorization, as Da Vinci CRD says it (`pa-needed`). */
export type Requirement = 'AUTH_NEEDED' | 'NO_AUTH' | 'SATISFIED' | 'CONDITIONAL'

/** What a payer asks for a code, from a day until a day. A change is a new version; the old one stays readable. */
export interface PayerRule {
  readonly id: string
  /** The same over all versions. */
  readonly ruleKey: string
  readonly version: number
  /** Only this payer; null for every payer that the rest fits. */
  readonly payerId: string | null
  readonly lineOfBusiness: string | null
  readonly state: string | null
  readonly codeSystem: string
  readonly code: string
  readonly requirement: Requirement
  /** Kinds of document that must go with the request. */
  readonly documents: readonly string[]
  /** What the chart must show for it to be medically necessary. */
  readonly criteria: readonly string[]
  /** What CRD calls `info-needed`: performer, location, timeframe, contract-window, detail-code. */
  readonly infoNeeded: readonly string[]
  readonly source: string
  readonly validFrom: string
  readonly validUntil: string | null
  readonly savedAt: Date
  readonly savedBy: string
  readonly replacedAt: Date | null
}

/** What is asked about. */
export interface RequirementQuestion {
  readonly payerId: string
  readonly lineOfBusiness: string
  readonly state: string | null
  readonly codeSystem: string
  readonly code: string
  /** The day of service, `2026-11-24`. */
  readonly day: string
}

/** The rule that answers: the most particular one that fits, and of those the latest. Null where none does. */
export function ruleFor(rules: readonly PayerRule[], question: RequirementQuestion): PayerRule | null {
  const fitting = rules.filter((rule) => fits(rule, question))
  const [best] = [...fitting].sort(
    (a, b) => particularity(b) - particularity(a) || (a.validFrom < b.validFrom ? 1 : -1),
  )
  return best ?? null
}

function fits(rule: PayerRule, asked: RequirementQuestion): boolean {
  return (
    rule.code === asked.code &&
    rule.codeSystem === asked.codeSystem &&
    (rule.payerId ?? asked.payerId) === asked.payerId &&
    (rule.lineOfBusiness ?? asked.lineOfBusiness) === asked.lineOfBusiness &&
    (rule.state === null || rule.state === asked.state) &&
    rule.validFrom <= asked.day &&
    (rule.validUntil === null || asked.day <= rule.validUntil)
  )
}

function particularity(rule: PayerRule): number {
  return (rule.payerId ? 4 : 0) + (rule.state ? 2 : 0) + (rule.lineOfBusiness ? 1 : 0)
}
