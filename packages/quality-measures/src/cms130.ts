import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { yearsBefore, type Chart } from './chart.js'
import { ADULT_OUTPATIENT, SETS } from './codes.js'
import { ADULT_EXCLUSION_SETS, ADULT_EXCLUSIONS, isExcludedAdult } from './exclusions/of-adults.js'
import { encounters, hasResult, isLaboratory, isResulted, procedures } from './performed.js'
import { conditions, prevalence } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

/** Colorectal cancer: screened by a method that has not yet lapsed. */
export const cms130: PublishedMeasure = {
  cms: 'CMS130',
  title: 'Colorectal cancer screening',
  version: '1.0.0',
  source: 'Modelled on CMS130 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Aged 46 to 75 by the end of the period, with a visit in it.',
    denominator: 'The initial population.',
    'denominator-exclusion': `${ADULT_EXCLUSIONS} Colorectal cancer or total colectomy by the end of the period.`,
    numerator:
      'Occult blood tested in the period; or stool DNA in it or the two years before; or sigmoidoscopy or CT colonography in it or the four years before; or colonoscopy in it or the nine years before.',
  },
  valueSets: [
    ...ADULT_OUTPATIENT,
    ...ADULT_EXCLUSION_SETS,
    SETS.colonCancer,
    SETS.totalColectomy,
    SETS.fecalOccultBlood,
    SETS.stoolDna,
    SETS.sigmoidoscopy,
    SETS.ctColonography,
    SETS.colonoscopy,
  ],
  candidates: { type: 'Encounter', valueSets: ADULT_OUTPATIENT },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.to), 46, 75) &&
        encounters(chart, ...ADULT_OUTPATIENT).some((fact) => chart.withinPeriod(chart.days(fact))),
      excluded: () => isExcludedAdult(chart) || hadCancerOrColectomy(chart),
      met: () => isScreened(chart),
    }),
}

function hadCancerOrColectomy(chart: Chart): boolean {
  return (
    conditions(chart, SETS.colonCancer).some(
      (fact) => (prevalence(chart, fact)?.from ?? '9999') <= chart.period.to,
    ) ||
    procedures(chart, SETS.totalColectomy).some((fact) => (chart.days(fact)?.to ?? '9999') <= chart.period.to)
  )
}

function isScreened(chart: Chart): boolean {
  const tests = (set: string): readonly ClinicalFact[] =>
    chart.coded('Observation', set).filter((fact) => isLaboratory(fact) && hasResult(fact))
  const studies = chart.coded('Observation', SETS.ctColonography).filter(isResulted)
  const within = (facts: readonly ClinicalFact[], years: number): boolean =>
    facts.some((fact) => endedWithin(chart, fact, years))
  return (
    within(tests(SETS.fecalOccultBlood), 0) ||
    within(tests(SETS.stoolDna), 2) ||
    within(procedures(chart, SETS.sigmoidoscopy), 4) ||
    within(studies, 4) ||
    within(procedures(chart, SETS.colonoscopy), 9)
  )
}

/** Whether something ended in the period, or in so many years before it. */
function endedWithin(chart: Chart, fact: ClinicalFact, years: number): boolean {
  const day = chart.days(fact)?.to
  return day != null && day >= yearsBefore(chart.period.from, years) && day <= chart.period.to
}
