import { addDays } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { isCode, overlaps, type Chart } from './chart.js'
import { ADULT_OUTPATIENT, CODES, SETS } from './codes.js'
import { FRAILTY_SETS, isFrail, isSeriouslyIll } from './exclusions/frailty.js'
import { HOSPICE_SETS, inHospice } from './exclusions/hospice.js'
import { livesInNursingHome } from './exclusions/nursing-home.js'
import { PALLIATIVE_SETS, inPalliativeCare } from './exclusions/palliative-care.js'
import { encounters, isResulted, procedures } from './performed.js'
import { conditions, hadInPeriod, prevalence } from './prevalence.js'
import { between, proportion, type PublishedMeasure } from './published-measure.js'

/** Hypertension under control: the most recent blood pressure is below 140/90. */
export const cms165: PublishedMeasure = {
  cms: 'CMS165',
  title: 'Controlling high blood pressure',
  version: '1.0.0',
  source: 'Modelled on CMS165 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population':
      'Aged 18 to 85 by the end of the period, with a visit in it and essential hypertension before it or in its first six months.',
    denominator: 'The initial population.',
    'denominator-exclusion':
      'Hospice or palliative care; end-stage renal disease, dialysis or transplant; pregnancy; 66 and older in a nursing home; 66 to 80 frail with advanced illness; 81 and older frail.',
    numerator: 'The most recent blood pressure of the period is below 140 systolic and below 90 diastolic.',
  },
  valueSets: [
    ...ADULT_OUTPATIENT,
    ...HOSPICE_SETS,
    ...PALLIATIVE_SETS,
    ...FRAILTY_SETS,
    SETS.hypertension,
    SETS.pregnancy,
    SETS.endStageRenalDisease,
    SETS.kidneyDiseaseStage5,
    SETS.kidneyTransplantRecipient,
    SETS.kidneyTransplant,
    SETS.dialysis,
    SETS.renalMonthlyServices,
    SETS.emergencyEvaluation,
  ],
  candidates: { type: 'Condition', valueSets: [SETS.hypertension], anyTime: true },
  count: (chart) =>
    proportion({
      initialPopulation:
        between(chart.ageOn(chart.period.to), 18, 85) &&
        encounters(chart, ...ADULT_OUTPATIENT).some((fact) => chart.withinPeriod(chart.days(fact))) &&
        hasHypertension(chart),
      excluded: () =>
        inHospice(chart) ||
        inPalliativeCare(chart) ||
        hasRenalDiseaseOrPregnancy(chart) ||
        isOldAndFrail(chart),
      met: () => isControlled(chart),
    }),
}

function hasHypertension(chart: Chart): boolean {
  const { from } = chart.period
  const month = Number(from.slice(5, 7)) + 6
  const year = Number(from.slice(0, 4)) + (month > 12 ? 1 : 0)
  const half = `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}${from.slice(7)}`
  const firstHalf = { from, to: addDays(half, -1) }
  return conditions(chart, SETS.hypertension).some((fact) => {
    const span = prevalence(chart, fact)
    return span !== null && overlaps(span, firstHalf)
  })
}

/** A transplant or a dialysis counts once it has ended, a month of renal services once it has begun. */
function hasRenalDiseaseOrPregnancy(chart: Chart): boolean {
  const byEnd = (day: string | null | undefined): boolean => day != null && day <= chart.period.to
  return (
    hadInPeriod(
      chart,
      SETS.pregnancy,
      SETS.endStageRenalDisease,
      SETS.kidneyDiseaseStage5,
      SETS.kidneyTransplantRecipient,
    ) ||
    procedures(chart, SETS.kidneyTransplant, SETS.dialysis).some((fact) => byEnd(chart.days(fact)?.to)) ||
    encounters(chart, SETS.renalMonthlyServices).some((fact) => byEnd(chart.days(fact)?.from))
  )
}

function isOldAndFrail(chart: Chart): boolean {
  const age = chart.ageOn(chart.period.to) ?? 0
  if (age < 66) return false
  return livesInNursingHome(chart) || (isFrail(chart) && (age >= 81 || isSeriouslyIll(chart)))
}

/**
 * Readings of emergency and inpatient encounters do not count. Of several on the last day the lowest of each counts; a
 * last day that lacks the systolic or the diastolic pressure is not under control.
 */
function isControlled(chart: Chart): boolean {
  const readings = chart.all('Observation').flatMap((fact) => {
    const day = chart.lastDay(fact)
    const counts =
      isReading(fact) && isResulted(fact) && chart.inPeriod(day) && !isAcute(chart, fact.encounterId)
    return counts && day !== null ? [{ day, fact }] : []
  })
  const lastDay = readings
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const last = readings.filter(({ day }) => day === lastDay).map(({ fact }) => fact)
  return isBelow(last, CODES.systolic, 140) && isBelow(last, CODES.diastolic, 90)
}

/** A panel, or one of its two pressures that was written down by itself. */
function isReading({ codes }: ClinicalFact): boolean {
  return [CODES.bloodPressure, CODES.systolic, CODES.diastolic].some((code) => isCode(codes, code))
}

function isBelow(readings: readonly ClinicalFact[], pressure: FactCode, limit: number): boolean {
  const told = readings.flatMap(({ codes, value, unit, parts = [] }) => [
    ...parts.filter((part) => isCode(part.codes, pressure)),
    ...(isCode(codes, pressure) && value !== undefined ? [{ value, unit }] : []),
  ])
  const values = told.filter(({ unit }) => unit === 'mm[Hg]' || unit === 'mmHg').map(({ value }) => value)
  return values.length > 0 && Math.min(...values) < limit
}

const ACUTE_CLASSES: ReadonlySet<string> = new Set(['EMER', 'IMP', 'ACUTE', 'NONAC', 'PRENC', 'SS'])

/** The class of an encounter says where it was; its type, only where it has no class. */
function isAcute(chart: Chart, encounterId: string | undefined): boolean {
  const encounter = chart.all('Encounter').find(({ id }) => id === encounterId)
  if (encounter?.class !== undefined) return ACUTE_CLASSES.has(encounter.class)
  return chart.inAny([SETS.inpatient, SETS.emergencyEvaluation], encounter?.codes)
}
