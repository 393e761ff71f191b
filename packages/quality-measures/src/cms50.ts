import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { isCode, type Chart } from './chart.js'
import { SETS } from './codes.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

const VISITS = [
  SETS.officeVisit,
  SETS.preventiveEstablishedAdult,
  SETS.preventiveInitialAdult,
  SETS.preventiveEstablishedChild,
  SETS.preventiveInitialChild,
  SETS.neuropsychAssessment,
  SETS.ophthalmologicalServices,
  SETS.psychDiagnosticEvaluation,
] as const

/** Tests, crisis and behavioral services (CPT) that the specification names one by one, beside its value sets. */
const SERVICES = ['90839', '96112', '96136', '96138', '96156'].map((code) => ({
  system: 'http://www.ama-assn.org/go/cpt',
  code,
}))

/** Referrals to another clinician whose report came back. */
export const cms50: PublishedMeasure = {
  cms: 'CMS50',
  title: 'Closing the referral loop: receipt of specialist report',
  version: '1.0.0',
  source: 'Modelled on CMS50 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Patients with an encounter in the period and a referral in its first ten months.',
    denominator: 'The initial population.',
    numerator: 'Those whose first referral was answered by a consultant report within the period.',
  },
  valueSets: [...VISITS, SETS.referral, SETS.consultantReport],
  candidates: { type: 'ServiceRequest', valueSets: [SETS.referral] },
  count: (chart) => {
    const referral = firstReferral(chart)
    const seen = chart
      .all('Encounter')
      .filter(({ codes }) => chart.inAny(VISITS, codes) || SERVICES.some((service) => isCode(codes, service)))
      .some((fact) => fact.status === 'finished' && chart.withinPeriod(chart.days(fact)))
    return proportion({
      initialPopulation: seen && referral !== null,
      excluded: () => false,
      met: () => referral !== null && isAnswered(chart, referral),
    })
  },
}

const REFERRED: ReadonlySet<string> = new Set(['active', 'completed'])

/** The first referral of the first ten months: by the end of October of a calendar year. */
function firstReferral(chart: Chart): ClinicalFact | null {
  const { from } = chart.period
  const lastDay = `${from.slice(0, 4)}-10-31`
  const sent = chart
    .coded('ServiceRequest', SETS.referral)
    .filter(({ status, intent, negated }) => REFERRED.has(status ?? '') && intent === 'order' && !negated)
    .filter(({ noted }) => noted !== undefined && chart.day(noted) >= from && chart.day(noted) <= lastDay)
  return [...sent].sort((a, b) => ((a.noted ?? '') < (b.noted ?? '') ? -1 : 1))[0] ?? null
}

/** A completed report that refers to the referral, and ended after it and within the period. */
function isAnswered(chart: Chart, { id, noted }: ClinicalFact): boolean {
  return chart.coded('Task', SETS.consultantReport).some((report) => {
    const received = report.end
    return (
      report.status === 'completed' &&
      (report.basedOn ?? []).includes(id) &&
      received !== undefined &&
      noted !== undefined &&
      new Date(received) > new Date(noted) &&
      chart.inPeriod(chart.day(received))
    )
  })
}
