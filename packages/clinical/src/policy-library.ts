import { APPEAL_LEVELS } from './prior-authorization/appeal-level-table.js'
import type { FilingPeriod } from './prior-authorization/appeal-rules.js'
import { DETERMINATION_RULES, type LineOfBusiness } from './prior-authorization/determination-rules.js'
import { DMEPOS_FAMILIES, DMEPOS_SOURCE } from './prior-authorization/dmepos.js'
import type { LocalDate } from './calendar/local-time.js'
import type { Span } from './calendar/span.js'
import { TCM_RULES } from './transitions/tcm-deadlines.js'
import { TERMINATION_RULES } from './prior-authorization/termination-notice.js'

/** What a rule is about. */
export type PolicyTopic = 'DETERMINATION' | 'APPEAL' | 'PRIOR_AUTHORIZATION_LIST' | 'TRANSITIONAL_CARE'

/** A rule of law or of a payer as people look it up: what it says, whom it binds, from when until when, after what. */
export interface PolicyRule {
  readonly code: string
  readonly topic: PolicyTopic
  readonly words: string
  readonly source: string
  /** Whom it binds; empty where it does not depend on the line of business. */
  readonly lines: readonly LineOfBusiness[]
  /** Under the law of this state only; null everywhere. */
  readonly state: string | null
  /** The first day on which it holds; null without a beginning that is known here. */
  readonly from: LocalDate | null
  /** The first day on which it holds no more; null without an end. */
  readonly until: LocalDate | null
}

const UNITS: Readonly<Record<Span['unit'], string>> = {
  hours: 'hours',
  calendarDays: 'calendar days',
  businessDays: 'business days',
}
const lengthOf = ({ unit, count }: Span): string => `${count} ${UNITS[unit]}`
const always = { lines: [], state: null, from: null, until: null } as const

const determinations = DETERMINATION_RULES.map((rule): PolicyRule => {
  const { id: code, source, lines, state, from, until, priority, serviceKinds, extensionDays } = rule
  const more =
    extensionDays > 0 ? `; up to ${extensionDays} more days where the law lets the payer extend` : ''
  const what = serviceKinds.map((kind) => kind.toLowerCase().replaceAll('_', ' ')).join(', ')
  const words = `${priority === 'EXPEDITED' ? 'Expedited' : 'Standard'} requests (${what}) are decided within ${lengthOf(rule.span)}${more}.`
  return { code, topic: 'DETERMINATION', words, source, lines, state, from, until }
})

const appeals = APPEAL_LEVELS.map((rule): PolicyRule => {
  const level = rule.level.toLowerCase().replaceAll('_', ' ')
  const { expedited } = rule.decision
  const decided = expedited ? ` Expedited ones are decided within ${lengthOf(expedited)}.` : ''
  const words = `Appeal ${rule.order}, ${level}: ${filingOf(rule.filing)}.${decided}`
  return { ...always, code: rule.id, topic: 'APPEAL', words, source: rule.source, lines: rule.lines }
})

function filingOf(filing: FilingPeriod): string {
  switch (filing.kind) {
    case 'automatic':
      return 'the plan forwards the case by itself'
    case 'days':
      return `filed within ${filing.count} calendar days`
    case 'months':
      return `filed within ${filing.count} months`
    case 'stateDays':
      return `filed within ${filing.least} to ${filing.most} calendar days, as the state says`
  }
}

const equipment = DMEPOS_FAMILIES.map(({ name, from, affirmationValidFor }): PolicyRule => {
  const code = `dmepos-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const words = `${name} need prior authorization; an affirmation stands for ${affirmationValidFor}.`
  return { ...always, code, topic: 'PRIOR_AUTHORIZATION_LIST', words, source: DMEPOS_SOURCE, from }
})

const transitions = Object.values(TCM_RULES).map(({ rule: code, source }): PolicyRule => {
  const words = source.slice(source.indexOf(':') + 2)
  return { ...always, code, topic: 'TRANSITIONAL_CARE', words, source }
})

const terminations = Object.values(TERMINATION_RULES).map(({ rule: code, source }): PolicyRule => {
  const words = `When a covered service ends, ${source.slice(source.indexOf(':') + 2)}.`
  return { ...always, code, topic: 'APPEAL', words, source, lines: ['MEDICARE_ADVANTAGE'] }
})

/** Every dated rule that deadlines and checks are made from, by topic. */
export const POLICY_RULES: readonly PolicyRule[] = [
  ...determinations,
  ...appeals,
  ...terminations,
  ...equipment,
  ...transitions,
]

/** Whether a rule holds on a day. */
export function inForceOn({ from, until }: Pick<PolicyRule, 'from' | 'until'>, day: LocalDate): boolean {
  return (from === null || from <= day) && (until === null || until > day)
}
