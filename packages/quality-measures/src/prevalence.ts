import type { ClinicalFact } from '@baton/fhir/clinical-fact'
import type { Chart, DaySpan } from './chart.js'

const PRESENT: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse'])
const DENIED: ReadonlySet<string> = new Set(['refuted', 'entered-in-error'])

/**
 * From when until when a condition was there (QI-Core: prevalence period). One that is present has no end unless it
 * tells one; one that is over without telling since when has an unknown end and overlaps nothing but its own beginning.
 */
export function prevalence(chart: Chart, { status, start, end, noted }: ClinicalFact): DaySpan | null {
  const from = start ?? noted
  if (from === undefined) return null
  const present = status === undefined || PRESENT.has(status)
  if (end !== undefined) return { from: chart.day(from), to: chart.day(end) }
  return { from: chart.day(from), to: present ? null : chart.day(from) }
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
