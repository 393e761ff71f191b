import type { Comorbidity } from '@baton/clinical/scores/lace-comorbidities'

/** The points, years or amounts that count; both ends belong to it. */
export interface Range {
  readonly min: number | null
  readonly max: number | null
}

/** Groups of codes that the program keeps, by what LACE counts a condition as. */
export const VALUE_SETS = {
  DIABETES: ['diabetes', 'diabetesWithEndOrganDamage'],
  DIABETES_WITH_END_ORGAN_DAMAGE: ['diabetesWithEndOrganDamage'],
  HEART_FAILURE: ['congestiveHeartFailure'],
  CHRONIC_PULMONARY_DISEASE: ['chronicPulmonaryDisease'],
  PREVIOUS_MYOCARDIAL_INFARCTION: ['previousMyocardialInfarction'],
  CEREBROVASCULAR_DISEASE: ['cerebrovascularDisease'],
  PERIPHERAL_VASCULAR_DISEASE: ['peripheralVascularDisease'],
  LIVER_OR_RENAL_DISEASE: ['mildLiverOrRenalDisease', 'moderateOrSevereLiverOrRenalDisease'],
  TUMOR: ['tumour', 'metastaticSolidTumour'],
  DEMENTIA: ['dementia'],
  CONNECTIVE_TISSUE_DISEASE: ['connectiveTissueDisease'],
} as const satisfies Record<string, readonly Comorbidity[]>

/** The name of such a group. */
export type ValueSet = keyof typeof VALUE_SETS

/** A diagnosis that is active. */
export interface ConditionCriterion {
  readonly system: string | null
  readonly codes: readonly string[] | null
  readonly codePrefixes: readonly string[] | null
  readonly valueSets: readonly ValueSet[] | null
}

/** Whether something lies in a time before now; ever when null. */
interface Recent {
  readonly withinDays: number | null
}

/** A condition of membership: exactly one key, as the graph takes it. */
export interface RegistryRule {
  readonly all?: readonly RegistryRule[] | null
  readonly any?: readonly RegistryRule[] | null
  readonly not?: RegistryRule | null
  readonly condition?: ConditionCriterion | null
  readonly age?: Range | null
  readonly payer?: {
    readonly payerIds: readonly string[] | null
    readonly payerCodes: readonly string[] | null
  } | null
  readonly score?: (Range & Recent & { readonly instrument: string }) | null
  readonly assessment?:
    (Range & Recent & { readonly instrument: string; readonly positives: readonly string[] | null }) | null
  readonly utilization?: {
    readonly kind: 'INPATIENT' | 'EMERGENCY'
    readonly atLeast: number
    readonly withinDays: number
  } | null
  readonly observation?: (Range & Recent & { readonly code: string }) | null
  readonly riskTiers?: readonly string[] | null
  readonly programs?: readonly string[] | null
  readonly sexes?: readonly string[] | null
  readonly languages?: readonly string[] | null
}

/** How deep conditions may stand within conditions, and how many a rule may have: it must stay readable and quick. */
export const DEEPEST_RULE = 5
/** See `DEEPEST_RULE`. */
export const MOST_CRITERIA = 30

/** The conditions that a rule ends in, in the order of the rule. */
export function criteriaOf(rule: RegistryRule): readonly RegistryRule[] {
  const inner = rule.all ?? rule.any ?? (rule.not ? [rule.not] : null)
  return inner ? inner.flatMap(criteriaOf) : [rule]
}

/** The conditions that somebody may belong to it by: those of the rule, and each that must not hold, as such. */
export function groundsOf(rule: RegistryRule): readonly RegistryRule[] {
  const inner = rule.all ?? rule.any
  return inner ? inner.flatMap(groundsOf) : [rule]
}

/** How deep a rule is: 1 for a single condition. */
export function depthOf(rule: RegistryRule): number {
  const inner = rule.all ?? rule.any ?? (rule.not ? [rule.not] : null)
  return inner ? 1 + Math.max(0, ...inner.map(depthOf)) : 1
}

/** A rule in words, for people and as the reason of a membership. */
export function wordsOf(rule: RegistryRule): string {
  if (rule.all) return rule.all.map(bracketed).join(' and ')
  if (rule.any) return rule.any.map(bracketed).join(' or ')
  if (rule.not) return `not ${bracketed(rule.not)}`
  return wordsOfCriterion(rule)
}

function bracketed(rule: RegistryRule): string {
  const text = wordsOf(rule)
  return (rule.all ?? rule.any) ? `(${text})` : text
}

function wordsOfCriterion(rule: RegistryRule): string {
  const { condition, age, payer, score, assessment, utilization, observation } = rule
  if (condition) {
    const { codes, codePrefixes, valueSets } = condition
    const any = [
      ...(valueSets ?? []),
      ...(codes ?? []),
      ...(codePrefixes ?? []).map((prefix) => `${prefix}*`),
    ]
    return `condition ${any.join(' | ')}`
  }
  if (age) return `age ${rangeText(age)}`
  if (payer) return `payer ${[...(payer.payerIds ?? []), ...(payer.payerCodes ?? [])].join(' | ')}`
  if (score) return `${score.instrument} ${rangeText(score)}${within(score.withinDays)}`
  if (assessment) {
    const positives = assessment.positives ? ` positive for ${assessment.positives.join(' | ')}` : ''
    return `${assessment.instrument} ${rangeText(assessment)}${positives}${within(assessment.withinDays)}`
  }
  if (utilization) {
    const { kind, atLeast, withinDays } = utilization
    return `${kind === 'INPATIENT' ? 'inpatient stays' : 'emergency visits'} at least ${atLeast}${within(withinDays)}`
  }
  if (observation) return `${observation.code} ${rangeText(observation)}${within(observation.withinDays)}`
  return wordsOfLists(rule)
}

function wordsOfLists({ riskTiers, programs, sexes, languages }: RegistryRule): string {
  if (riskTiers) return `risk tier ${riskTiers.join(' | ')}`
  if (programs) return `program ${programs.join(' | ')}`
  if (sexes) return `sex ${sexes.join(' | ')}`
  return `language ${(languages ?? []).join(' | ')}`
}

function rangeText({ min, max }: Range): string {
  if (min !== null && max !== null) return `${min} to ${max}`
  if (min !== null) return `at least ${min}`
  return max === null ? 'of any value' : `at most ${max}`
}

function within(days: number | null): string {
  return days === null ? '' : ` in ${days} days`
}
