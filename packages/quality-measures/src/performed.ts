import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { isCode, type Chart } from './chart.js'

/* What counts as done, asked for or seen, by status (FHIR R4 value sets; QI-Core library Status). */

const UNDER_WAY_OR_DONE: ReadonlySet<string> = new Set([
  'finished',
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
])
const RESULTED: ReadonlySet<string> = new Set(['final', 'amended', 'corrected'])
const ASKED: ReadonlySet<string> = new Set(['active', 'completed'])

const categoryIs = ({ categories }: ClinicalFact, code: string): boolean =>
  (categories ?? []).some((one) => one.code === code)

/** Encounters that took place, of the types in the value sets. */
export function encounters(chart: Chart, ...valueSets: readonly string[]): readonly ClinicalFact[] {
  return chart.coded('Encounter', ...valueSets).filter(({ status }) => UNDER_WAY_OR_DONE.has(status ?? ''))
}

/** Answered assessments of one kind: surveys with a result that stands. */
export function assessments(chart: Chart, code: FactCode): readonly ClinicalFact[] {
  return chart.all('Observation').filter((fact) => isCode(fact.codes, code) && isSurvey(fact))
}

/** Whether a result stands and was asked of the patient. */
export function isSurvey(fact: ClinicalFact): boolean {
  return isResulted(fact) && categoryIs(fact, 'survey')
}

/** Whether a result stands and was seen on the patient. */
export function isExam(fact: ClinicalFact): boolean {
  return isResulted(fact) && categoryIs(fact, 'exam')
}

/** Whether anything came out, be it a number, a code or something else. */
export function hasResult({ value, values, otherResult }: ClinicalFact): boolean {
  return value !== undefined || (values ?? []).length > 0 || otherResult === true
}

/** Whether a result stands. */
export function isResulted({ status }: ClinicalFact): boolean {
  return RESULTED.has(status ?? '')
}

/** Whether a result comes from a laboratory. */
export function isLaboratory(fact: ClinicalFact): boolean {
  return isResulted(fact) && categoryIs(fact, 'laboratory')
}

/** Orders for services or devices, not those for leaving something undone. */
export function orders(
  chart: Chart,
  type: 'ServiceRequest' | 'DeviceRequest' | 'MedicationRequest',
  ...valueSets: readonly string[]
): readonly ClinicalFact[] {
  return chart
    .coded(type, ...valueSets)
    .filter(({ status, intent, negated }) => ASKED.has(status ?? '') && intent === 'order' && !negated)
}

/** Procedures that were completed. */
export function procedures(chart: Chart, ...valueSets: readonly string[]): readonly ClinicalFact[] {
  return chart.coded('Procedure', ...valueSets).filter(({ status }) => status === 'completed')
}
