import { gapsAfterDischarge } from './after-discharge.js'
import { yearlyGaps } from './chronic.js'
import type { GapReason, GapRule } from './gap-rule.js'
import { NO_LONGER } from '../domain/care-gap.js'

/** Every rule of care gaps. */
export const GAP_RULES: readonly GapRule[] = [...gapsAfterDischarge, ...yearlyGaps]

/** Nobody is asked for what a rule does not mean. */
export const NOT_MEANT = 'not-meant'

const OUTSIDE: Readonly<Record<string, GapReason>> = {
  [NOT_MEANT]: { status: 'NOT_APPLICABLE', words: 'The rule does not mean this patient now.' },
  [NO_LONGER]: { status: 'NOT_APPLICABLE', words: 'What the rule was about is no longer the case.' },
}

/** The rule with this code; null when it was taken out. */
export function gapRule(code: string): GapRule | null {
  return GAP_RULES.find((rule) => rule.code === code) ?? null
}

/** What a reason of a rule means. */
export function gapReason(rule: GapRule, reason: string): GapReason {
  return rule.reasons[reason] ?? OUTSIDE[reason] ?? { status: 'NOT_APPLICABLE', words: reason }
}
