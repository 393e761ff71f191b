import type { Chart } from '../chart.js'
import { CODES, SETS } from '../codes.js'
import { assessments, encounters, procedures } from '../performed.js'
import { hadInPeriod } from '../prevalence.js'

/** The value sets that tell palliative care. */
export const PALLIATIVE_SETS = [
  SETS.palliativeDiagnosis,
  SETS.palliativeEncounter,
  SETS.palliativeIntervention,
] as const

/** Palliative care for any part of the period. */
export function inPalliativeCare(chart: Chart): boolean {
  const cared = [
    ...assessments(chart, CODES.palliativeSurvey),
    ...encounters(chart, SETS.palliativeEncounter),
    ...procedures(chart, SETS.palliativeIntervention),
  ]
  return (
    cared.some((fact) => chart.overlapsPeriod(chart.days(fact))) ||
    hadInPeriod(chart, SETS.palliativeDiagnosis)
  )
}
