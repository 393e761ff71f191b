import { addDays, daysBetween } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import type { Chart } from './chart.js'
import { SETS } from './codes.js'
import { HOSPICE_SETS, inHospice } from './exclusions/hospice.js'
import { encounters, orders, procedures } from './performed.js'
import { conditions } from './prevalence.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

const URGENT_VISITS = [SETS.emergencyEvaluation, SETS.detoxificationVisit] as const
const OTHER_VISITS = [
  SETS.officeVisit,
  SETS.initialInpatientVisit,
  SETS.sameDayInpatientDischarge,
  SETS.inpatientDischargeServices,
  SETS.telephoneVisit,
  SETS.virtualEncounter,
] as const
const THERAPY = [SETS.substanceUseTreatment, SETS.psychotherapy] as const
const LONG_ACTING = { order: SETS.longActingMedication, given: SETS.longActingAdministration } as const
const SHORT_ACTING = { order: SETS.shortActingMedication, given: SETS.shortActingAdministration } as const

/** Substance use disorder, new: treated within two weeks, and on. */
export const cms137: readonly PublishedMeasure[] = [
  treated(1, {
    words: 'Treated, or given or ordered a medication, on the day of the visit or the 13 days after it.',
    met: (chart, episode) => initiatedOn(chart, episode) !== null,
  }),
  treated(2, {
    words:
      'A long-acting medication, or two other treatments, on one of the 34 days after treatment had begun.',
    met: isEngaged,
  }),
]

interface Numerator {
  readonly words: string
  met(chart: Chart, episode: ClinicalFact): boolean
}

function treated(rate: number, { words, met }: Numerator): PublishedMeasure {
  return {
    cms: 'CMS137',
    rate,
    title: `Substance use disorder treatment: ${rate === 1 ? 'initiation' : 'engagement'}`,
    version: '1.0.0',
    source: 'Modelled on CMS137 (QI-Core, measurement period 2025), eCQI Resource Center',
    lowerIsBetter: false,
    populations: {
      'initial-population':
        'Aged 13 and older at the beginning of the period, with substance use disorder diagnosed at a visit by 47 days before its end, and neither diagnosed nor treated in the 60 days before.',
      denominator: 'The initial population.',
      'denominator-exclusion': 'Hospice care in the period.',
      numerator: words,
    },
    valueSets: [
      ...HOSPICE_SETS,
      ...URGENT_VISITS,
      ...OTHER_VISITS,
      ...THERAPY,
      ...Object.values(LONG_ACTING),
      ...Object.values(SHORT_ACTING),
      SETS.substanceUseDisorder,
    ],
    candidates: { type: 'Encounter', valueSets: [...URGENT_VISITS, ...OTHER_VISITS] },
    count: (chart) => {
      const episode = firstEpisode(chart)
      return proportion({
        initialPopulation:
          (chart.ageOn(chart.period.from) ?? 0) >= 13 && episode !== null && isNew(chart, episode),
        excluded: () => inHospice(chart),
        met: () => episode !== null && met(chart, episode),
      })
    },
  }
}

/** The first visit of the period at which the disorder began. */
function firstEpisode(chart: Chart): ClinicalFact | null {
  const latest = addDays(chart.period.to, -47)
  const onsets = conditions(chart, SETS.substanceUseDisorder).flatMap(({ start }) => start ?? [])
  const found = encounters(chart, ...URGENT_VISITS, ...OTHER_VISITS).filter((visit) => {
    const { start, end } = visit
    if (start === undefined || end === undefined || !chart.withinPeriod(chart.days(visit))) return false
    const [from, until] = [new Date(start), new Date(end)]
    return onsets.some((at) => new Date(at) >= from && new Date(at) <= until && chart.day(at) <= latest)
  })
  return found.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0] ?? null
}

/** On which day a fact began, or was ordered. */
function beganOn(chart: Chart, { start, end, noted }: ClinicalFact): string | null {
  const at = start ?? end ?? noted
  return at === undefined ? null : chart.day(at)
}

/** Neither treated nor diagnosed in the 60 days before the day of the visit; emergency and detoxification do not count. */
function isNew(chart: Chart, episode: ClinicalFact): boolean {
  const first = chart.day(episode.start ?? '')
  const urgent = new Set(encounters(chart, ...URGENT_VISITS).map(({ id }) => id))
  const before = [
    ...procedures(chart, ...THERAPY, LONG_ACTING.given, SHORT_ACTING.given),
    ...encounters(chart, ...OTHER_VISITS).filter(
      (visit) => isForDisorder(chart, visit) && !urgent.has(visit.id),
    ),
    ...orders(chart, 'MedicationRequest', LONG_ACTING.order, SHORT_ACTING.order),
  ]
  return !before.some((fact) => {
    const day = fact.type === 'MedicationRequest' ? orderedOn(chart, fact) : beganOn(chart, fact)
    const days = day === null ? 0 : daysBetween(day, first)
    return days >= 1 && days <= 60
  })
}

function orderedOn(chart: Chart, { noted }: ClinicalFact): string | null {
  return noted === undefined ? null : chart.day(noted)
}

function isForDisorder(chart: Chart, { diagnoses }: ClinicalFact): boolean {
  return chart.inAny([SETS.substanceUseDisorder], diagnoses)
}

/** Therapy, and calls and video visits for the disorder. */
function psychosocial(chart: Chart): readonly ClinicalFact[] {
  const remote = encounters(chart, SETS.telephoneVisit, SETS.virtualEncounter)
  return [...procedures(chart, ...THERAPY), ...remote.filter((visit) => isForDisorder(chart, visit))]
}

/** The days on which a medication was given or ordered. */
function medicated(
  chart: Chart,
  { order, given }: { readonly order: string; readonly given: string },
): readonly string[] {
  return [
    ...procedures(chart, given).flatMap((fact) => beganOn(chart, fact) ?? []),
    ...orders(chart, 'MedicationRequest', order).flatMap((fact) => orderedOn(chart, fact) ?? []),
  ]
}

/** The day on which treatment began: that of the visit, or one of the 13 after it; the visit itself is no treatment. */
function initiatedOn(chart: Chart, episode: ClinicalFact): string | null {
  const first = chart.day(episode.start ?? '')
  const days = [
    ...psychosocial(chart)
      .filter(({ id }) => id !== episode.id)
      .flatMap((fact) => beganOn(chart, fact) ?? []),
    ...medicated(chart, LONG_ACTING),
    ...medicated(chart, SHORT_ACTING),
  ]
  return days.filter((day) => day >= first && day < addDays(first, 14)).sort()[0] ?? null
}

function isEngaged(chart: Chart, episode: ClinicalFact): boolean {
  const begun = initiatedOn(chart, episode)
  if (begun === null) return false
  const follows = (day: string): boolean => day > begun && day <= addDays(begun, 34)
  const others = [
    ...psychosocial(chart).flatMap((fact) => beganOn(chart, fact) ?? []),
    ...medicated(chart, SHORT_ACTING),
  ]
  return medicated(chart, LONG_ACTING).some(follows) || others.filter(follows).length >= 2
}
