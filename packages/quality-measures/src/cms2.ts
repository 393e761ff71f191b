import { daysBetween } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { isCode, type Chart } from './chart.js'
import { CODES, SETS } from './codes.js'
import { hasResult, orders, procedures } from './performed.js'
import { conditions, isPresent } from './prevalence.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

/** What screening and following up mean at an age. */
interface Tool {
  readonly screening: FactCode
  readonly medications: string
  readonly referral: string
  readonly followUp: string
}

const ADOLESCENT: Tool = {
  screening: CODES.adolescentScreening,
  medications: SETS.adolescentMedications,
  referral: SETS.adolescentReferral,
  followUp: SETS.adolescentFollowUp,
}
const ADULT: Tool = {
  screening: CODES.adultScreening,
  medications: SETS.adultMedications,
  referral: SETS.adultReferral,
  followUp: SETS.adultFollowUp,
}

const VISITS = [SETS.depressionEncounter, SETS.physicalTherapy, SETS.telephoneVisit] as const

/** Depression: screened at a visit or in the 14 days before, and followed up when positive. */
export const cms2: PublishedMeasure = {
  cms: 'CMS2',
  title: 'Screening for depression and follow-up plan',
  version: '1.0.0',
  source: 'Modelled on CMS2 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population':
      'Aged 12 and older at the beginning of the period, with a qualifying encounter in it.',
    denominator: 'The initial population.',
    'denominator-exclusion': 'Bipolar disorder diagnosed at any time before the encounter.',
    numerator:
      'Screened on the day of the encounter or up to 14 days before; if positive, followed up during it or by orders up to two days after it.',
    'denominator-exception':
      'A medical reason, or the refusal of the patient, is documented for not screening.',
  },
  valueSets: [
    ...VISITS,
    SETS.bipolar,
    SETS.medicalReason,
    ...[ADOLESCENT, ADULT].flatMap(({ medications, referral, followUp }) => [
      medications,
      referral,
      followUp,
    ]),
  ],
  candidates: { type: 'Encounter', valueSets: VISITS },
  count: (chart) => {
    const age = chart.ageOn(chart.period.from) ?? -1
    const visits = qualifyingVisits(chart)
    return proportion({
      initialPopulation: age >= 12 && visits.length > 0,
      excluded: () => hadBipolarDisorder(chart, visits),
      met: () => toolsAt(age).some((tool) => isScreenedAndFollowed(chart, tool, visits)),
      excepted: () => [ADOLESCENT, ADULT].some((tool) => isExcused(chart, tool, visits)),
    })
  },
}

/** A visit: its instants, and the days on which it began and ended. */
interface Visit {
  readonly start: string
  readonly end: string
  readonly firstDay: string
  readonly lastDay: string
}

/** At 17 a patient grows up during the period: either tool serves. */
function toolsAt(age: number): readonly Tool[] {
  if (age < 17) return [ADOLESCENT]
  return age === 17 ? [ADOLESCENT, ADULT] : [ADULT]
}

function qualifyingVisits(chart: Chart): readonly Visit[] {
  return chart
    .coded('Encounter', ...VISITS)
    .filter((fact) => fact.status === 'finished' && chart.withinPeriod(chart.days(fact)))
    .flatMap(({ start, end }) =>
      start !== undefined && end !== undefined
        ? [{ start, end, firstDay: chart.day(start), lastDay: chart.day(end) }]
        : [],
    )
}

/**
 * Told as a problem or a concern, and begun before a visit did, or ever since when nobody tells since when. A diagnosis
 * without a category is one of the list.
 */
function hadBipolarDisorder(chart: Chart, visits: readonly Visit[]): boolean {
  return conditions(chart, SETS.bipolar).some((fact) => {
    const { categories = [], start, noted } = fact
    const began = start ?? noted
    const isListed = categories.length === 0 || categories.some(({ code }) => LISTED.has(code))
    const isBegun = ({ start: visit }: Visit): boolean =>
      began === undefined ? isPresent(fact) : isBefore(began, visit)
    return isListed && visits.some(isBegun)
  })
}

const LISTED: ReadonlySet<string> = new Set(['problem-list-item', 'health-concern'])

function isBefore(instant: string, other: string): boolean {
  return new Date(instant) < new Date(other)
}

function isDuring(instant: string, { start, end }: Visit): boolean {
  return !isBefore(instant, start) && !isBefore(end, instant)
}

/** The last screening with a result, of those made on the day of a visit or in the 14 days before. */
function lastScreening(chart: Chart, { screening }: Tool, visits: readonly Visit[]): ClinicalFact | null {
  return (
    chart
      .all('Observation')
      .filter((fact) => isCode(fact.codes, screening) && fact.status === 'final' && hasResult(fact))
      .filter((fact) => visits.some(({ firstDay }) => isWithin(chart.lastDay(fact), firstDay, 14)))
      .sort((a, b) => ((a.start ?? a.end ?? '') < (b.start ?? b.end ?? '') ? -1 : 1))
      .at(-1) ?? null
  )
}

/** Whether a day is the later one, or at most so many days before it. */
function isWithin(day: string | null, later: string, days: number): boolean {
  if (day === null) return false
  const before = daysBetween(day, later)
  return before >= 0 && before <= days
}

function isScreenedAndFollowed(chart: Chart, tool: Tool, visits: readonly Visit[]): boolean {
  const screening = lastScreening(chart, tool, visits)
  if (screening === null) return false
  if (isCode(screening.values, CODES.screeningNegative)) return true
  if (!isCode(screening.values, CODES.screeningPositive)) return false
  const began = chart.day(screening.start ?? screening.end ?? '')
  const screened = visits.filter(({ firstDay }) => isWithin(began, firstDay, 14))
  return isFollowedUp(chart, tool, screened)
}

/** Care given during the visit; or what was ordered on its last day, or up to two days after. */
function isFollowedUp(chart: Chart, tool: Tool, visits: readonly Visit[]): boolean {
  const given = procedures(chart, tool.followUp).flatMap(({ start, end }) => start ?? end ?? [])
  const ordered = [
    ...orders(chart, 'MedicationRequest', tool.medications),
    ...referrals(chart, tool.referral),
  ].flatMap(({ noted }) => noted ?? [])
  return visits.some(
    (visit) =>
      given.some((at) => isDuring(at, visit)) ||
      ordered.some((at) => chart.inPeriod(chart.day(at)) && isWithin(visit.lastDay, chart.day(at), 2)),
  )
}

/** Referrals of whatever intent: the specification leaves it open. */
function referrals(chart: Chart, valueSet: string): readonly ClinicalFact[] {
  return chart
    .coded('ServiceRequest', valueSet)
    .filter(({ status, negated }) => (status === 'active' || status === 'completed') && !negated)
}

/** Not screened, and the reason written down during a visit. */
function isExcused(chart: Chart, tool: Tool, visits: readonly Visit[]): boolean {
  if (lastScreening(chart, tool, visits) !== null) return false
  return chart.all('Observation').some(({ codes, status, reasons, noted, start }) => {
    const at = noted ?? start
    const isReason = isCode(reasons, CODES.screeningDeclined) || chart.inAny([SETS.medicalReason], reasons)
    const isNotDone = isCode(codes, tool.screening) && status === 'cancelled'
    return isNotDone && isReason && at !== undefined && visits.some((visit) => isDuring(at, visit))
  })
}
