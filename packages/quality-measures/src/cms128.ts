import { addDays, daysBetween } from '@baton/clinical/calendar/local-time'
import { overlaps, type Chart } from './chart.js'
import { SETS } from './codes.js'
import { HOSPICE_SETS, inHospice } from './exclusions/hospice.js'
import { daysDispensed, daysPrescribed, type Days } from './medication-days.js'
import { encounters, orders } from './performed.js'
import { conditions, prevalence } from './prevalence.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

const VISITS = [
  SETS.officeVisit,
  SETS.preventiveEstablishedAdult,
  SETS.preventiveInitialAdult,
  SETS.homeHealthcare,
  SETS.annualWellness,
  SETS.nursingFacilityVisit,
  SETS.psychDiagnosticEvaluation,
  SETS.psychotherapy,
  SETS.telephoneVisit,
  SETS.virtualEncounter,
] as const

/** Antidepressants after a new diagnosis: taken through the acute phase, and on. */
export const cms128: readonly PublishedMeasure[] = [
  managed({ rate: 1, covered: 84, within: 114 }),
  managed({ rate: 2, covered: 180, within: 231 }),
]

interface Phase {
  readonly rate: number
  /** Days that must be covered. */
  readonly covered: number
  /** The last day, counted from the day of the first dispense. */
  readonly within: number
}

function managed({ rate, covered, within }: Phase): PublishedMeasure {
  return {
    cms: 'CMS128',
    rate,
    title: `Antidepressant medication management: ${covered} days of treatment`,
    version: '1.0.0',
    source: 'Modelled on CMS128 (QI-Core, measurement period 2025), eCQI Resource Center',
    lowerIsBetter: false,
    populations: {
      'initial-population':
        'Aged 18 and older at the first antidepressant dispensed from May of the year before to April of the period, with major depression that began, and a visit, within 60 days of it.',
      denominator: 'The initial population.',
      'denominator-exclusion':
        'Hospice care in the period; an antidepressant in the 105 days before the first one dispensed.',
      numerator: `Antidepressants for at least ${covered} days from that day to ${within} days after it.`,
    },
    valueSets: [...VISITS, ...HOSPICE_SETS, SETS.antidepressant, SETS.majorDepression],
    candidates: { type: 'Condition', valueSets: [SETS.majorDepression], anyTime: true },
    count: (chart) => {
      const first = firstDispensed(chart)
      return proportion({
        initialPopulation: first !== null && isNewlyTreated(chart, first),
        excluded: () => first !== null && (inHospice(chart) || wasTreatedBefore(chart, first)),
        met: () =>
          first !== null && daysCovered(chart, { from: first, to: addDays(first, within) }) >= covered,
      })
    },
  }
}

const DISPENSED: ReadonlySet<string> = new Set(['completed', 'in-progress', 'on-hold'])

function dispenses(chart: Chart): readonly Days[] {
  return chart
    .coded('MedicationDispense', SETS.antidepressant)
    .filter(({ status }) => DISPENSED.has(status ?? ''))
    .flatMap((fact) => daysDispensed(chart, fact) ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The first day of the intake period, May 1 to April 30, on which an antidepressant was dispensed. */
function firstDispensed(chart: Chart): string | null {
  const year = Number(chart.period.from.slice(0, 4))
  const found = dispenses(chart).find(({ from }) => from >= `${year - 1}-05-01` && from <= `${year}-04-30`)
  return found?.from ?? null
}

function isNewlyTreated(chart: Chart, first: string): boolean {
  const isNear = (day: string | undefined): boolean =>
    day !== undefined && Math.abs(daysBetween(first, day)) <= 60
  return (
    (chart.ageOn(first) ?? 0) >= 18 &&
    conditions(chart, SETS.majorDepression).some((fact) => isNear(prevalence(chart, fact)?.from)) &&
    encounters(chart, ...VISITS).some((fact) => isNear(chart.days(fact)?.from))
  )
}

function wasTreatedBefore(chart: Chart, first: string): boolean {
  const before = { from: addDays(first, -105), to: addDays(first, -1) }
  return orders(chart, 'MedicationRequest', SETS.antidepressant).some((fact) => {
    const taken = fact.status === 'active' ? daysPrescribed(chart, fact) : null
    return taken !== null && overlaps(taken, before)
  })
}

/** Days on which something was there to take; days that two dispenses cover count once. */
function daysCovered(chart: Chart, { from, to }: Days): number {
  let [covered, next] = [0, from]
  for (const days of dispenses(chart)) {
    const [first, last] = [days.from > next ? days.from : next, days.to < to ? days.to : to]
    if (last < first) continue
    covered += daysBetween(first, last) + 1
    next = addDays(last, 1)
  }
  return covered
}
