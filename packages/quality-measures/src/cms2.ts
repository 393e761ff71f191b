import { daysBetween } from '@baton/clinical/local-time'
import type { ClinicalFact, FactCode } from '@baton/fhir/clinical-fact'
import { isCode, type Chart, type DaySpan } from './chart.js'
import { CODES, SETS } from './codes.js'
import { isResulted, orders, procedures } from './performed.js'
import { conditions, prevalence } from './prevalence.js'
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
      'Screened on the day of the encounter or up to 14 days before; if positive, a follow-up plan by two days after it.',
    'denominator-exception':
      'A medical reason, or the refusal of the patient, is documented for not screening.',
  },
  valueSets: [
    SETS.depressionEncounter,
    SETS.physicalTherapy,
    SETS.telephoneVisit,
    SETS.bipolar,
    SETS.medicalReason,
  ],
  count: (chart) => {
    const age = chart.ageOn(chart.period.from) ?? -1
    const visits = qualifyingVisits(chart)
    const tools = toolsAt(age)
    return proportion({
      initialPopulation: age >= 12 && visits.length > 0,
      excluded: () => hadBipolarDisorder(chart, visits),
      met: () => tools.some((tool) => isScreenedAndFollowed(chart, tool, visits)),
      excepted: () => tools.some((tool) => isExcused(chart, tool, visits)),
    })
  },
}

/** At 17 a patient grows up during the period: either tool serves. */
function toolsAt(age: number): readonly Tool[] {
  if (age < 17) return [ADOLESCENT]
  return age === 17 ? [ADOLESCENT, ADULT] : [ADULT]
}

function qualifyingVisits(chart: Chart): readonly DaySpan[] {
  return chart
    .coded('Encounter', SETS.depressionEncounter, SETS.physicalTherapy, SETS.telephoneVisit)
    .filter(({ status }) => status === 'finished')
    .flatMap((fact) => chart.days(fact) ?? [])
    .filter((span) => chart.withinPeriod(span))
}

function hadBipolarDisorder(chart: Chart, visits: readonly DaySpan[]): boolean {
  return conditions(chart, SETS.bipolar).some((fact) => {
    const began = prevalence(chart, fact)?.from
    return began !== undefined && visits.some(({ from }) => began <= from)
  })
}

/** The last screening by the visit, of those made in the 14 days before it. */
function lastScreening(chart: Chart, { screening }: Tool, visits: readonly DaySpan[]): ClinicalFact | null {
  const made = chart
    .all('Observation')
    .filter((fact) => isCode(fact.codes, screening) && isResulted(fact))
    .flatMap((fact) => {
      const day = chart.days(fact)?.to
      const inTime = visits.some(({ from }) => day != null && isWithin(day, from, 14))
      return inTime && day != null ? [{ at: fact.end ?? fact.start ?? '', fact }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return made.at(-1)?.fact ?? null
}

/** Whether a day is the later one, or at most so many days before it. */
function isWithin(day: string, later: string, days: number): boolean {
  const before = daysBetween(day, later)
  return before >= 0 && before <= days
}

function isScreenedAndFollowed(chart: Chart, tool: Tool, visits: readonly DaySpan[]): boolean {
  const screening = lastScreening(chart, tool, visits)
  if (isCode(screening?.values, CODES.screeningNegative)) return true
  return isCode(screening?.values, CODES.screeningPositive) && isFollowedUp(chart, tool, visits)
}

function isFollowedUp(chart: Chart, tool: Tool, visits: readonly DaySpan[]): boolean {
  const planned = [
    ...orders(chart, 'MedicationRequest', tool.medications).map(({ noted }) => noted),
    ...orders(chart, 'ServiceRequest', tool.referral).map(({ noted }) => noted),
    ...procedures(chart, tool.followUp).map(({ start, end }) => start ?? end),
  ]
  return planned.some((at) => {
    if (at === undefined) return false
    const day = chart.day(at)
    return visits.some(({ from, to }) => day >= from && (day <= (to ?? from) || isWithin(to ?? from, day, 2)))
  })
}

function isExcused(chart: Chart, tool: Tool, visits: readonly DaySpan[]): boolean {
  if (lastScreening(chart, tool, visits) !== null) return false
  return chart.all('Observation').some((fact) => {
    const at = fact.noted ?? fact.start
    const isReason =
      isCode(fact.reasons, CODES.screeningDeclined) || chart.inAny([SETS.medicalReason], fact.reasons)
    if (!isCode(fact.codes, tool.screening) || fact.status !== 'cancelled' || !isReason || at === undefined)
      return false
    const day = chart.day(at)
    return visits.some(({ from, to }) => day >= from && day <= (to ?? from))
  })
}
