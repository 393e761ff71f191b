import { daysBetween } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import type { Chart } from './chart.js'
import { SETS } from './codes.js'
import type { CountedEncounter, PublishedMeasure } from './published-measure.js'

/** The hospital-wide readmission cohort: every stay that the risk-adjusted measure would look at. */
export const cms529: PublishedMeasure = {
  cms: 'CMS529',
  title: 'Hospital-wide readmission cohort (hybrid measure)',
  version: '1.0.0',
  source: 'Modelled on CMS529 (QI-Core, July 2026 to June 2027), eCQI Resource Center',
  lowerIsBetter: true,
  populations: {
    'initial-population':
      'Inpatient stays of patients 65 and older at admission with Medicare, shorter than 365 days, that end in the period.',
  },
  valueSets: [
    SETS.inpatient,
    SETS.emergencyVisit,
    SETS.observationServices,
    SETS.outpatientSurgery,
    SETS.medicareFeeForService,
    SETS.medicareAdvantage,
  ],
  candidates: { type: 'Encounter', valueSets: [SETS.inpatient] },
  count: (chart) => ({ 'initial-population': staysOf(chart).length }),
  countedEncounters: cohortOf,
}

function cohortOf(chart: Chart): readonly CountedEncounter[] {
  return staysOf(chart).map((encounter) => ({ encounter, standing: 'cohort' }))
}

function staysOf(chart: Chart): readonly ClinicalFact[] {
  const insured = chart.coded('Coverage', SETS.medicareFeeForService, SETS.medicareAdvantage).length > 0
  return insured ? chart.coded('Encounter', SETS.inpatient).filter((stay) => counts(chart, stay)) : []
}

function counts(chart: Chart, stay: ClinicalFact): boolean {
  const { start, end, status } = stay
  if (status !== 'finished' || start === undefined || end === undefined) return false
  const age = chart.ageOn(chart.day(start)) ?? 0
  return (
    age >= 65 && chart.inPeriod(chart.day(end)) && daysBetween(arrival(chart, start), chart.day(end)) < 365
  )
}

const HOUR_MS = 3_600_000

/**
 * The day of arrival: from the ward back to the observation stay, from there to the emergency visit, and from there to
 * the surgery, wherever one ended within the hour before the next began. Of the surgery no status is asked.
 */
function arrival(chart: Chart, start: string): string {
  let began = start
  for (const kind of [SETS.observationServices, SETS.emergencyVisit, SETS.outpatientSurgery]) {
    const before = chart
      .coded('Encounter', kind)
      .filter((one) => one.status === 'finished' || kind === SETS.outpatientSurgery)
      .filter((one) => endsWithinHourBefore(one, began))
      .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))
      .at(-1)
    began = before?.start ?? began
  }
  return chart.day(began)
}

function endsWithinHourBefore({ end }: ClinicalFact, instant: string): boolean {
  const gap = end === undefined ? -1 : new Date(instant).getTime() - new Date(end).getTime()
  return gap >= 0 && gap <= HOUR_MS
}
