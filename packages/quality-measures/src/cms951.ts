import type { Chart } from './chart.js'
import { SETS } from './codes.js'
import { HOSPICE_SETS, inHospice } from './exclusions/hospice.js'
import { PALLIATIVE_SETS, inPalliativeCare } from './exclusions/palliative-care.js'
import { hasResult, isResulted } from './performed.js'
import { conditions, prevalence } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

const VISITS = [
  SETS.officeVisit,
  SETS.annualWellness,
  SETS.preventiveEstablishedAdult,
  SETS.preventiveInitialAdult,
  SETS.homeHealthcare,
  SETS.outpatientConsultation,
  SETS.telephoneVisit,
] as const

/** Kidneys in diabetes: filtration and albumin are both measured. */
export const cms951: PublishedMeasure = {
  cms: 'CMS951',
  title: 'Kidney health evaluation',
  version: '1.0.0',
  source: 'Modelled on CMS951 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population':
      'Aged 18 to 85 at the beginning of the period, with active diabetes and an outpatient visit in it.',
    denominator: 'The initial population.',
    'denominator-exclusion':
      'Kidney disease of stage 5 or end-stage renal disease, active in the period; hospice or palliative care in it.',
    numerator: 'An estimated glomerular filtration rate and a urine albumin-creatinine ratio in the period.',
  },
  valueSets: [
    ...VISITS,
    ...HOSPICE_SETS,
    ...PALLIATIVE_SETS,
    SETS.diabetes,
    SETS.kidneyDiseaseStage5,
    SETS.endStageRenalDisease,
    SETS.filtrationRate,
    SETS.albuminCreatinineRatio,
  ],
  candidates: { type: 'Condition', valueSets: [SETS.diabetes], anyTime: true },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.from), 18, 85) &&
        hadActive(chart, SETS.diabetes) &&
        chart
          .coded('Encounter', ...VISITS)
          .some((fact) => fact.status === 'finished' && chart.withinPeriod(chart.days(fact))),
      excluded: () =>
        hadActive(chart, SETS.kidneyDiseaseStage5, SETS.endStageRenalDisease) ||
        inHospice(chart) ||
        inPalliativeCare(chart),
      met: () => isMeasured(chart, SETS.filtrationRate) && isMeasured(chart, SETS.albuminCreatinineRatio),
    }),
}

/** There in the period and active: a relapse is another status. */
function hadActive(chart: Chart, ...valueSets: readonly string[]): boolean {
  return conditions(chart, ...valueSets).some(
    (fact) => fact.status === 'active' && chart.overlapsPeriod(prevalence(chart, fact)),
  )
}

function isMeasured(chart: Chart, valueSet: string): boolean {
  return chart
    .coded('Observation', valueSet)
    .some((fact) => isResulted(fact) && hasResult(fact) && chart.withinPeriod(chart.days(fact)))
}
