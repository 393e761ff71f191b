import { addDays } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { isCode, monthsBefore, overlaps, yearsBefore, type Chart } from './chart.js'
import { CODES, SETS } from './codes.js'
import { isResulted } from './performed.js'
import { isConfirmedPresent, prevalence } from './prevalence.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

const DEPRESSION = [SETS.majorDepressionOrRemission, SETS.dysthymia] as const
const OTHER_DISORDERS = [
  SETS.bipolar,
  SETS.labilePersonality,
  SETS.schizophreniaOrPsychosis,
  SETS.pervasiveDevelopmental,
] as const

/** Depression: a score below five a year after a score above nine. */
export const cms159: PublishedMeasure = {
  cms: 'CMS159',
  title: 'Depression remission at twelve months',
  version: '1.0.0',
  source: 'Modelled on CMS159 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population':
      'Aged 12 and older with a PHQ-9 above 9 by a visit for major depression or dysthymia (or in the 7 days before) that ended 14 to 2 months before the period.',
    denominator: 'The initial population.',
    'denominator-exclusion':
      'By the end of the assessment period died, or had bipolar, labile personality, psychotic or pervasive developmental disorder; or in hospice or palliative care since 14 months before the period.',
    numerator:
      'The last PHQ-9 of the assessment period, twelve months after the first, 60 days more or less, is below 5.',
  },
  valueSets: [
    ...DEPRESSION,
    ...OTHER_DISORDERS,
    SETS.contactOrOfficeVisit,
    SETS.depressionQuestionnaire,
    SETS.inpatient,
    SETS.hospiceEncounter,
    SETS.hospiceAmbulatory,
    SETS.hospiceDiagnosis,
    SETS.palliativeDiagnosis,
    SETS.palliativeEncounter,
    SETS.palliativeIntervention,
  ],
  candidates: { type: 'Condition', valueSets: DEPRESSION, anyTime: true },
  count: (chart) => {
    const index = indexAssessment(chart)
    const [first] = index?.start === undefined ? [] : [chart.day(index.start)]
    const assessed = first === undefined ? null : assessmentPeriod(first)
    return proportion({
      initialPopulation: first !== undefined && (chart.ageOn(first) ?? 0) >= 12,
      excluded: () => assessed !== null && isExcluded(chart, assessed),
      met: () => assessed !== null && isInRemission(chart, assessed),
    })
  },
}

interface Days {
  readonly from: string
  readonly to: string
}

/** The days in which the visit of the first score ends: 14 months before the period until 2 months before it. */
function identificationPeriod({ period }: Chart): Days {
  return { from: monthsBefore(period.from, 14), to: addDays(monthsBefore(period.from, 2), -1) }
}

function assessmentPeriod(first: string): Days {
  const yearAfter = yearsBefore(first, -1)
  return { from: addDays(yearAfter, -60), to: addDays(yearAfter, 60) }
}

function scores(chart: Chart): readonly ClinicalFact[] {
  const made = chart.coded('Observation', SETS.depressionQuestionnaire).filter(isResulted)
  return made
    .filter(({ start }) => start !== undefined)
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
}

/** The first score above nine that was made by such a visit, or in the seven days before one. */
function indexAssessment(chart: Chart): ClinicalFact | null {
  const visits = depressionVisits(chart)
  const isByVisit = ({ start, end }: ClinicalFact): boolean =>
    visits.some((visit) => {
      const from = addDays(chart.day(visit.start ?? ''), -7)
      return chart.day(start ?? '') >= from && chart.day(end ?? start ?? '') <= chart.day(visit.end ?? '')
    })
  return scores(chart).find((fact) => (fact.value ?? 0) > 9 && isByVisit(fact)) ?? null
}

/** Visits while a depression was there, to the minute: one that is diagnosed at the end of the visit was. */
function depressionVisits(chart: Chart): readonly ClinicalFact[] {
  const depressions = chart.coded('Condition', ...DEPRESSION).filter(isConfirmedPresent)
  const days = identificationPeriod(chart)
  return chart.coded('Encounter', SETS.contactOrOfficeVisit).filter(({ status, start, end }) => {
    if (status !== 'finished' || start === undefined || end === undefined) return false
    const isDepressed = depressions.some(
      (one) =>
        one.start !== undefined &&
        instant(one.start) <= instant(end) &&
        (one.end === undefined || instant(one.end) >= instant(start)),
    )
    return isDepressed && isWithin(chart.day(end), days)
  })
}

function isInRemission(chart: Chart, assessed: Days): boolean {
  const last = scores(chart)
    .filter(({ start }) => isWithin(chart.day(start ?? ''), assessed))
    .at(-1)
  return last?.value !== undefined && last.value < 5
}

function isExcluded(chart: Chart, assessed: Days): boolean {
  const died = chart.all('Patient').find(({ end }) => end !== undefined)?.end
  const since = { from: identificationPeriod(chart).from, to: assessed.to }
  return (
    (died !== undefined && chart.day(died) <= assessed.to) ||
    chart
      .coded('Condition', ...OTHER_DISORDERS)
      .some((fact) => isConfirmedPresent(fact) && (prevalence(chart, fact)?.from ?? '9999') <= assessed.to) ||
    isCaredForUntilDeath(chart, since)
  )
}

const NOT_DONE: ReadonlySet<string> = new Set(['not-done', 'entered-in-error', 'unknown'])
const NOT_HELD: ReadonlySet<string> = new Set(['cancelled', 'entered-in-error', 'unknown'])
const ORDERS: ReadonlySet<string> = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
])

/** Hospice or palliative care on some day, by the words of this measure, which differ from those of the others. */
function isCaredForUntilDeath(chart: Chart, span: Days): boolean {
  const isThen = (fact: ClinicalFact): boolean => {
    const days = chart.days(fact)
    return days !== null && overlaps(days, span)
  }
  const asked = ({ codes, values }: ClinicalFact): boolean =>
    (isCode(codes, CODES.hospiceCare) && isCode(values, CODES.yes)) || isCode(codes, CODES.palliativeSurvey)
  return (
    chart.coded('Encounter', SETS.inpatient).some((stay) => isLeftForHospice(chart, stay, span)) ||
    chart
      .coded('Encounter', SETS.hospiceEncounter)
      .some((fact) => !NOT_HELD.has(fact.status ?? '') && isThen(fact)) ||
    chart
      .coded('Encounter', SETS.palliativeEncounter)
      .some((fact) => fact.status === 'finished' && isThen(fact)) ||
    chart.all('Observation').some((fact) => asked(fact) && isResulted(fact) && isThen(fact)) ||
    chart
      .coded('ServiceRequest', SETS.hospiceAmbulatory)
      .some((fact) => isOrderedWithin(chart, fact, span)) ||
    chart
      .coded('Procedure', SETS.hospiceAmbulatory, SETS.palliativeIntervention)
      .some((fact) => !NOT_DONE.has(fact.status ?? '') && isThen(fact)) ||
    chart.coded('Condition', SETS.hospiceDiagnosis, SETS.palliativeDiagnosis).some((fact) => {
      const days = prevalence(chart, fact)
      return isConfirmedPresent(fact) && days !== null && overlaps(days, span)
    })
  )
}

function isLeftForHospice(chart: Chart, { status, disposition, end }: ClinicalFact, span: Days): boolean {
  const forHospice =
    isCode(disposition, CODES.dischargeHomeHospice) || isCode(disposition, CODES.dischargeFacilityHospice)
  return status === 'finished' && forHospice && end !== undefined && isWithin(chart.day(end), span)
}

function isOrderedWithin(
  chart: Chart,
  { status, intent, negated, noted }: ClinicalFact,
  span: Days,
): boolean {
  const isOrder = (status === 'active' || status === 'completed') && ORDERS.has(intent ?? '') && !negated
  return isOrder && noted !== undefined && isWithin(chart.day(noted), span)
}

function isWithin(day: string, { from, to }: Days): boolean {
  return day >= from && day <= to
}

function instant(text: string): number {
  return new Date(text).getTime()
}
