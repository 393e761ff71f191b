import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { isCode, type Chart } from './chart.js'
import { ADULT_OUTPATIENT, CODES, SETS } from './codes.js'
import { ADULT_EXCLUSION_SETS, ADULT_EXCLUSIONS, isExcludedAdult } from './exclusions/of-adults.js'
import { encounters, hasResult, isLaboratory } from './performed.js'
import { hadInPeriod } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

/** Diabetes with poor control: the most recent glycemic status is above 9 %, or missing. */
export const cms122: PublishedMeasure = {
  cms: 'CMS122',
  title: 'Diabetes: glycemic status assessment greater than 9 %',
  version: '1.0.0',
  source: 'Modelled on CMS122 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: true,
  populations: {
    'initial-population': 'Aged 18 to 75 by the end of the period, with diabetes and a visit in the period.',
    denominator: 'The initial population.',
    'denominator-exclusion': ADULT_EXCLUSIONS,
    numerator: 'The most recent HbA1c or GMI of the period is above 9 %, has no result, or was not made.',
  },
  valueSets: [...ADULT_OUTPATIENT, ...ADULT_EXCLUSION_SETS, SETS.diabetes, SETS.hba1c],
  candidates: { type: 'Condition', valueSets: [SETS.diabetes], anyTime: true },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.to), 18, 75) &&
        encounters(chart, ...ADULT_OUTPATIENT).some((fact) => chart.withinPeriod(chart.days(fact))) &&
        hadInPeriod(chart, SETS.diabetes),
      excluded: () => isExcludedAdult(chart),
      met: () => isPoorlyControlled(chart),
    }),
  remark: unreadable,
}

/** Of several on the last day the lowest counts. A result that tells no percentage is a missing one. */
function isPoorlyControlled(chart: Chart): boolean {
  const percentages = lastResults(chart).flatMap(({ fact }) => percentageOf(fact) ?? [])
  return percentages.length === 0 || Math.min(...percentages) > 9
}

function unreadable(chart: Chart): string | null {
  const last = lastResults(chart)
  const [{ day } = { day: '' }] = last
  const isUnreadable =
    last.some(({ fact }) => hasResult(fact)) && last.every(({ fact }) => percentageOf(fact) === null)
  return isUnreadable
    ? `The result of ${day} holds no percentage. By the words of the measure ("must be reported as a percentage") it is missing, and a missing one is in the numerator.`
    : null
}

/** Results of a laboratory, GMI too, of the last day of the period that has one. */
function lastResults(chart: Chart): readonly { readonly day: string; readonly fact: ClinicalFact }[] {
  const made = chart.all('Observation').flatMap((fact) => {
    const isGmi = isCode(fact.codes, CODES.glucoseManagementIndicator)
    const day = chart.lastDay(fact)
    const counts = (isGmi || chart.inAny([SETS.hba1c], fact.codes)) && isLaboratory(fact)
    return counts && day !== null && chart.inPeriod(day) ? [{ day, fact }] : []
  })
  const lastDay = made
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return made.filter(({ day }) => day === lastDay)
}

/** In the units of NGSP. Laboratories that report IFCC units say mmol/mol: NGSP = 0.09148 x IFCC + 2.152 (ngsp.org). */
function percentageOf({ value, unit }: ClinicalFact): number | null {
  if (value === undefined) return null
  if (unit === undefined || unit.startsWith('%')) return value
  return unit.startsWith('mmol/mol') ? 0.09148 * value + 2.152 : null
}
