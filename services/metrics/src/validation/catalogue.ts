import { codeRules } from './codes.js'
import { orderRules } from './order.js'
import { presenceRules } from './presence.js'
import type { ValidationRule } from './validation-rule.js'

/** Every rule of data validation. */
export const VALIDATION_RULES: readonly ValidationRule[] = [...orderRules, ...presenceRules, ...codeRules]

/** The rule with this code; null when it was taken out. */
export function validationRule(code: string): ValidationRule | null {
  return VALIDATION_RULES.find((rule) => rule.code === code) ?? null
}
