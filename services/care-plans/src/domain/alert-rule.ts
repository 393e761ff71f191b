import { wordsOf, type Coded } from './coded.js'
import type { EscalationSeverity } from './escalation.js'
import { isReadAtHome } from './measurement.js'

/** What a rule looks at: the latest value, a rise of it, or that none came. */
export const ALERT_RULE_KINDS = ['VALUE', 'RISE', 'MISSING'] as const
/** How the latest value is compared. */
export const ALERT_COMPARATORS = ['LT', 'LE', 'GE', 'GT'] as const

/** Something about a measure that a person must hear of while a plan is in force: data of a template. */
export interface AlertRule {
  /** Unique within its template. */
  readonly code: string
  readonly title: string
  readonly measure: Coded
  /** UCUM; null for MISSING. */
  readonly unit: string | null
  readonly kind: (typeof ALERT_RULE_KINDS)[number]
  /** For VALUE. */
  readonly comparator: (typeof ALERT_COMPARATORS)[number] | null
  /** The limit of VALUE, the least RISE. */
  readonly value: number | null
  /** For RISE and MISSING. */
  readonly withinDays: number | null
  readonly severity: EscalationSeverity
  /** Where the rule comes from; "no outside authority" where it is our own. */
  readonly source: string
}

type Test = (value: number, limit: number) => boolean

const TESTS: Readonly<Record<NonNullable<AlertRule['comparator']>, Test>> = {
  LT: (value, limit) => value < limit,
  LE: (value, limit) => value <= limit,
  GE: (value, limit) => value >= limit,
  GT: (value, limit) => value > limit,
}

/** Whether a value, in the rule's unit, is what a rule of kind VALUE looks for. */
export function isBeyond({ comparator, value: limit }: AlertRule, value: number): boolean {
  return comparator !== null && limit !== null && TESTS[comparator](value, limit)
}

/** Whether a rule waits for what the patient measures at home. */
export function waitsForReadings({ kind, measure }: AlertRule): boolean {
  return kind === 'MISSING' && isReadAtHome(measure)
}

const SIGNS = { LT: 'below', LE: 'at most', GE: 'at least', GT: 'above' } as const

/** What a rule looks for, in words: `Body weight up by 0.9 kg or more within 1 day`. */
export function ruleInWords(rule: Omit<AlertRule, 'title' | 'code' | 'source' | 'severity'>): string {
  const { kind, measure, comparator, value, unit, withinDays } = rule
  const what = wordsOf(measure)
  const days = withinDays === 1 ? '1 day' : `${withinDays ?? 0} days`
  if (kind === 'MISSING') return `No ${what} for ${days}`
  const amount = `${value ?? 0} ${unit ?? ''}`.trim()
  if (kind === 'RISE') return `${what} up by ${amount} or more within ${days}`
  return `${what} ${comparator ? SIGNS[comparator] : ''} ${amount}`
}
