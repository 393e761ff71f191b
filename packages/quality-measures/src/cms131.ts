import { yearsBefore, type Chart } from './chart.js'
import { SETS } from './codes.js'
import { ADULT_EXCLUSION_SETS, ADULT_EXCLUSIONS, isExcludedAdult } from './exclusions/of-adults.js'
import { encounters, isExam } from './performed.js'
import { hadInPeriod } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

const VISITS = [
  SETS.officeVisit,
  SETS.annualWellness,
  SETS.preventiveEstablishedAdult,
  SETS.preventiveInitialAdult,
  SETS.homeHealthcare,
  SETS.ophthalmologicalServices,
  SETS.telephoneVisit,
] as const

/** Diabetes: an eye exam in the period, or in the year before without retinopathy. */
export const cms131: PublishedMeasure = {
  cms: 'CMS131',
  title: 'Diabetes: eye exam',
  version: '1.0.0',
  source: 'Modelled on CMS131 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Aged 18 to 75 by the end of the period, with diabetes and a visit in the period.',
    denominator: 'The initial population.',
    'denominator-exclusion': ADULT_EXCLUSIONS,
    numerator:
      'A retinal or dilated eye exam in the period; or in the year before, for those without retinopathy in the period.',
  },
  valueSets: [...VISITS, ...ADULT_EXCLUSION_SETS, SETS.diabetes, SETS.diabeticRetinopathy, SETS.eyeExam],
  candidates: { type: 'Condition', valueSets: [SETS.diabetes], anyTime: true },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.to), 18, 75) &&
        encounters(chart, ...VISITS).some((fact) => chart.withinPeriod(chart.days(fact))) &&
        hadInPeriod(chart, SETS.diabetes),
      excluded: () => isExcludedAdult(chart),
      met: () => hadEyeExam(chart),
    }),
}

function hadEyeExam(chart: Chart): boolean {
  const { from, to } = chart.period
  const since = hadInPeriod(chart, SETS.diabeticRetinopathy) ? from : yearsBefore(from, 1)
  return chart.coded('Observation', SETS.eyeExam).some((fact) => {
    const span = chart.days(fact)
    return isExam(fact) && span?.to != null && span.from >= since && span.to <= to
  })
}
