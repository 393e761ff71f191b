import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import type { Chart, DaySpan } from './chart.js'

const PRESENT: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse'])
const DENIED: ReadonlySet<string> = new Set(['refuted', 'entered-in-error'])

/** Before every day that is told. */
const LONG_AGO = '0001-01-01'

/**
 * From when until when a condition was there (QI-Core: prevalence period). One that is present has no end unless it
 * tells one, and was there ever since when nobody tells since when; one that is over without telling since when has an
 * unknown end and overlaps nothing but its own beginning.
 */
export function prevalence(chart: Chart, fact: ClinicalFact): DaySpan | null {
  const { start, end, noted } = fact
  const present = isPresent(fact)
  const told = start ?? noted
  if (told === undefined && !present) return null
  const from = told === undefined ? LONG_AGO : chart.day(told)
  if (end !== undefined) return { from, to: chart.day(end) }
  return { from, to: present ? null : from }
}

/** Whether a condition is there; one that does not say is. */
export function isPresent({ status }: ClinicalFact): boolean {
  return status === undefined || PRESENT.has(status)
}

/** Conditions in the value sets that nobody took back. */
export function conditions(chart: Chart, ...valueSets: readonly string[]): readonly ClinicalFact[] {
  return chart.coded('Condition', ...valueSets).filter(({ verification }) => !DENIED.has(verification ?? ''))
}

/** Whether a condition is there and somebody stands for it. */
export function isConfirmedPresent({ status, verification }: ClinicalFact): boolean {
  return PRESENT.has(status ?? '') && verification === 'confirmed'
}

/** Whether such a condition was there on some day of the period. */
export function hadInPeriod(chart: Chart, ...valueSets: readonly string[]): boolean {
  return conditions(chart, ...valueSets).some((fact) => chart.overlapsPeriod(prevalence(chart, fact)))
}
