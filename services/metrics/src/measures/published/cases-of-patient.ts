import type { Chart } from '@baton/quality-measures/chart'
import type { Counted, PublishedMeasure, Standing } from '@baton/quality-measures/published-measure'
import type { Window } from '../../domain/window.js'

/** A case of a published measure, as it is kept. */
export interface PublishedCase {
  readonly id: string
  readonly patientId: string
  readonly startedAt: string
  readonly dueAt: string
  readonly inDenominator: boolean
  readonly inNumerator: boolean
  readonly reason: Standing
}

/** What a published measure counts of one patient: the patient, or each encounter of the cohort. */
export function casesOfPatient(
  measure: PublishedMeasure,
  chart: Chart,
  { patientId, window }: { readonly patientId: string; readonly window: Window },
): readonly PublishedCase[] {
  const [periodStart, periodEnd] = [window.from.toISOString(), window.until.toISOString()]
  if (measure.countedEncounters)
    return measure.countedEncounters(chart).map(({ encounter: { id, start, end }, standing: reason }) => ({
      ...{ id, patientId, startedAt: start ?? periodStart, dueAt: end ?? periodEnd, reason },
      inDenominator: reason === 'met' || reason === 'not-met',
      inNumerator: reason === 'met',
    }))
  const counted = measure.count(chart)
  if (!counted['initial-population']) return []
  const reason = reasonOf(counted)
  return [
    {
      ...{ id: patientId, patientId, startedAt: periodStart, dueAt: periodEnd, reason },
      inDenominator: reason === 'met' || reason === 'not-met',
      inNumerator: reason === 'met',
    },
  ]
}

function reasonOf(counted: Counted): PublishedCase['reason'] {
  if (counted['denominator-exclusion']) return 'excluded'
  if (counted['denominator-exception']) return 'excepted'
  return counted.numerator ? 'met' : 'not-met'
}
