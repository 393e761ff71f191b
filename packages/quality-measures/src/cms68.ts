import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { isCode, type Chart } from './chart.js'
import { CODES, SETS } from './codes.js'
import { countEncounters, type CountedEncounter, type PublishedMeasure } from './published-measure.js'

/** Visits at which the medications that the patient takes were documented. */
export const cms68: PublishedMeasure = {
  cms: 'CMS68',
  title: 'Documentation of current medications in the medical record',
  version: '1.0.0',
  source: 'Modelled on CMS68 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Visits of the period.',
    denominator: 'The initial population.',
    numerator: 'Current medications were documented, updated or reviewed during the visit.',
    'denominator-exception': 'A medical reason for not doing so was written down during the visit.',
  },
  valueSets: [SETS.medicationsEncounter, SETS.medicalReason],
  candidates: { type: 'Encounter', valueSets: [SETS.medicationsEncounter] },
  count: (chart) => countEncounters(visitsOf(chart)),
  countedEncounters: visitsOf,
}

function visitsOf(chart: Chart): readonly CountedEncounter[] {
  return chart
    .coded('Encounter', SETS.medicationsEncounter)
    .filter((fact) => fact.status === 'finished' && chart.withinPeriod(chart.days(fact)))
    .map((encounter) => ({ encounter, standing: standingOf(chart, encounter) }))
}

function standingOf(chart: Chart, visit: ClinicalFact): CountedEncounter['standing'] {
  const documented = chart.all('Procedure').filter(({ codes }) => isCode(codes, CODES.medicationsDocumented))
  const isDone = ({ status, start, end }: ClinicalFact): boolean =>
    status === 'completed' && isDuring(end ?? start, visit)
  const isExcused = ({ status, reasons, noted }: ClinicalFact): boolean =>
    status === 'not-done' && chart.inAny([SETS.medicalReason], reasons) && isDuring(noted, visit)
  if (documented.some(isDone)) return 'met'
  return documented.some(isExcused) ? 'excepted' : 'not-met'
}

function isDuring(instant: string | undefined, { start, end }: ClinicalFact): boolean {
  if (instant === undefined || start === undefined || end === undefined) return false
  const at = new Date(instant)
  return at >= new Date(start) && at <= new Date(end)
}
