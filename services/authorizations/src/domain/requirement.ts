import { DMEPOS_SOURCE, dmeposFamily } from '@baton/clinical/prior-authorization/dmepos'
import { ruleFor, type PayerRule, type RequirementQuestion } from './payer-rule.js'

/** Whether an authorization is needed, in the words of Da Vinci CRD `coverage-information`. */
export interface RequirementAnswer {
  readonly covered: 'COVERED' | 'NOT_COVERED' | 'CONDITIONAL' | 'INDETERMINATE'
  /** `pa-needed`; null where no rule says. */
  readonly paNeeded: PayerRule['requirement'] | null
  /** `doc-needed`: the kinds of document that go with the request. */
  readonly documents: readonly string[]
  readonly criteria: readonly string[]
  /** `info-needed`: which detail decides. */
  readonly infoNeeded: readonly string[]
  /** The rule that says so; null where it is the published list or nothing. */
  readonly ruleId: string | null
  readonly ruleVersion: number | null
  readonly source: string | null
  readonly explanation: string
}

/** Whether a rule of the payer says that nothing is to be asked. */
export function isNotNeeded({ paNeeded, ruleId }: RequirementAnswer): boolean {
  return ruleId !== null && (paNeeded === 'NO_AUTH' || paNeeded === 'SATISFIED')
}

/** What the payer's rules say about a service; without a rule, what CMS publishes for Medicare. */
export function requirementOf(rules: readonly PayerRule[], question: RequirementQuestion): RequirementAnswer {
  const rule = ruleFor(rules, question)
  return rule ? byRule(rule) : withoutRule(question)
}

function byRule(rule: PayerRule): RequirementAnswer {
  const { requirement, documents, criteria, infoNeeded, source } = rule
  return {
    covered: requirement === 'CONDITIONAL' ? 'CONDITIONAL' : 'COVERED',
    paNeeded: requirement,
    documents,
    criteria,
    infoNeeded,
    ruleId: rule.id,
    ruleVersion: rule.version,
    source,
    explanation: WORDS[requirement],
  }
}

const WORDS: Readonly<Record<PayerRule['requirement'], string>> = {
  AUTH_NEEDED: 'An authorization is needed.',
  NO_AUTH: 'No authorization is needed.',
  SATISFIED: 'The payer has approved it already.',
  CONDITIONAL: 'It depends on a detail that is missing.',
}

const NOTHING = { documents: [], criteria: [], infoNeeded: [], ruleId: null, ruleVersion: null } as const

function withoutRule({ code, day, lineOfBusiness }: RequirementQuestion): RequirementAnswer {
  const family = lineOfBusiness === 'MEDICARE_ADVANTAGE' ? dmeposFamily(code, day) : null
  if (!family) {
    const explanation = 'No rule is known: ask the payer.'
    return { ...NOTHING, covered: 'INDETERMINATE', paNeeded: null, source: null, explanation }
  }
  return {
    ...NOTHING,
    covered: 'COVERED',
    paNeeded: 'AUTH_NEEDED',
    documents: ['FACE_TO_FACE_NOTE', 'WRITTEN_ORDER'], // 42 CFR 410.38(d)
    source: DMEPOS_SOURCE,
    explanation: `${family.name}: an affirmation stands ${family.affirmationValidFor}.`,
  }
}
