import type { LineOfBusiness } from './determination-rules.js'
import type { Span } from '../calendar/span.js'

/** A level of appeal. */
export type AppealLevel =
  | 'RECONSIDERATION'
  | 'INDEPENDENT_REVIEW'
  | 'ALJ_HEARING'
  | 'APPEALS_COUNCIL'
  | 'DISTRICT_COURT'
  | 'PLAN_APPEAL'
  | 'STATE_FAIR_HEARING'
  | 'INTERNAL_APPEAL'
  | 'SECOND_INTERNAL_APPEAL'
  | 'EXTERNAL_REVIEW'

/** What an appeal is about; it chooses the clock of the decision. */
export type AppealSubject = 'SERVICE' | 'PAYMENT' | 'PART_B_DRUG'

/** How often a plan decides about an appeal itself, before somebody else does. */
export type InternalLevels = 1 | 2

/** What of a plan chooses the levels of its appeals. */
export interface AppealPath {
  readonly lineOfBusiness: LineOfBusiness
  /** 1 without it. */
  readonly internalLevels?: InternalLevels
}

/** How long there is to file. */
export type FilingPeriod =
  /** Calendar days after the date of the notice. */
  | { readonly kind: 'days'; readonly count: number }
  /** Days after the date of the notice that each state sets, within these limits. */
  | { readonly kind: 'stateDays'; readonly least: number; readonly most: number; readonly usual: number }
  /** Calendar months after the day on which the final notice was received. */
  | { readonly kind: 'months'; readonly count: number }
  /** The plan forwards the case by itself. */
  | { readonly kind: 'automatic' }

/** One level for one group of plans. */
export interface AppealLevelRule {
  readonly id: string
  readonly level: AppealLevel
  readonly source: string
  readonly lines: readonly LineOfBusiness[]
  /** Only of plans that decide so many times themselves; of all without it. */
  readonly ofInternalLevels?: InternalLevels
  /** 1 is the first. */
  readonly order: number
  /** Who decides. */
  readonly body: 'PLAN' | 'INDEPENDENT_REVIEWER' | 'STATE' | 'COURT'
  readonly filing: FilingPeriod
  /** How long the body has; null where no regulation says. */
  readonly decision: {
    readonly expedited: Span | null
    readonly standard: Readonly<Record<AppealSubject, Span>> | null
  }
  /** Days by which the body may extend its clock for a service. */
  readonly extensionDays: number
  /** How long there is to see whether a standard case may be reviewed at all; without it nobody looks first. */
  readonly preliminary?: Span
  /** Whether an urgent case may come here while the plan itself still decides about it. */
  readonly besideUrgent?: true
}
