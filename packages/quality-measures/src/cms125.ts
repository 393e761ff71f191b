import type { FactCode } from '@baton/fhir/facts/clinical-fact'
import { isCode, yearsBefore, type Chart } from './chart.js'
import { ADULT_OUTPATIENT, CODES, SETS } from './codes.js'
import { ADULT_EXCLUSION_SETS, ADULT_EXCLUSIONS, isExcludedAdult } from './exclusions/of-adults.js'
import { encounters, isResulted, procedures } from './performed.js'
import { conditions, prevalence } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

/** Breast cancer: a mammogram since October two years before. */
export const cms125: PublishedMeasure = {
  cms: 'CMS125',
  title: 'Breast cancer screening',
  version: '1.0.0',
  source: 'Modelled on CMS125 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Women aged 52 to 74 by the end of the period, with a visit in it.',
    denominator: 'The initial population.',
    'denominator-exclusion': `${ADULT_EXCLUSIONS} Both breasts removed by the end of the period.`,
    numerator: 'A mammogram between October 1 two years before the period and its end.',
  },
  valueSets: [
    ...ADULT_OUTPATIENT,
    ...ADULT_EXCLUSION_SETS,
    SETS.mammography,
    SETS.bilateralMastectomy,
    SETS.bilateralMastectomyHistory,
    SETS.leftMastectomy,
    SETS.rightMastectomy,
    SETS.afterLeftMastectomy,
    SETS.afterRightMastectomy,
    SETS.afterMastectomyOfSomeSide,
  ],
  candidates: { type: 'Encounter', valueSets: ADULT_OUTPATIENT },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.to), 52, 74) &&
        chart.sex() === 'female' &&
        encounters(chart, ...ADULT_OUTPATIENT).some((fact) => chart.withinPeriod(chart.days(fact))),
      excluded: () => isExcludedAdult(chart) || hasNoBreasts(chart),
      met: () => hadMammogram(chart),
    }),
}

function hadMammogram(chart: Chart): boolean {
  const since = `${yearsBefore(chart.period.from, 2).slice(0, 4)}-10-01`
  return chart.coded('Observation', SETS.mammography).some((fact) => {
    const day = chart.days(fact)?.to
    return isResulted(fact) && day != null && day >= since && day <= chart.period.to
  })
}

function hasNoBreasts(chart: Chart): boolean {
  const { afterLeftMastectomy, afterRightMastectomy, leftMastectomy, rightMastectomy } = SETS
  return (
    isRemoved(chart, SETS.bilateralMastectomyHistory, SETS.bilateralMastectomy) ||
    ((isRemoved(chart, afterRightMastectomy, rightMastectomy) || isRemovedOn(chart, CODES.right)) &&
      (isRemoved(chart, afterLeftMastectomy, leftMastectomy) || isRemovedOn(chart, CODES.left)))
  )
}

/** Told by a diagnosis that began, or by a procedure that ended, by the end of the period. */
function isRemoved(chart: Chart, diagnosis: string, procedure: string): boolean {
  return (
    conditions(chart, diagnosis).some(
      (fact) => (prevalence(chart, fact)?.from ?? '9999') <= chart.period.to,
    ) || procedures(chart, procedure).some((fact) => (chart.days(fact)?.to ?? '9999') <= chart.period.to)
  )
}

/** A diagnosis that leaves the side open, with the side told beside it. */
function isRemovedOn(chart: Chart, side: FactCode): boolean {
  return conditions(chart, SETS.afterMastectomyOfSomeSide).some(
    (fact) => isCode(fact.sites, side) && (prevalence(chart, fact)?.from ?? '9999') <= chart.period.to,
  )
}
