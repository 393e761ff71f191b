import { addDays } from '@baton/clinical/local-time'
import type { ClinicalFact } from '@baton/fhir/clinical-fact'
import { overlaps, yearsBefore, type Chart, type DaySpan } from '../chart.js'
import { CODES, SETS } from '../codes.js'
import { assessments, encounters, orders } from '../performed.js'
import { conditions, hadInPeriod, prevalence } from '../prevalence.js'

/** The value sets that tell frailty and advanced illness. */
export const FRAILTY_SETS = [
  SETS.frailtyDevice,
  SETS.frailtyDiagnosis,
  SETS.frailtySymptom,
  SETS.frailtyEncounter,
  SETS.advancedIllness,
  SETS.dementiaMedications,
] as const

const SYMPTOM_STATUSES: ReadonlySet<string> = new Set(['preliminary', 'final', 'amended', 'corrected'])

/** An indication of frailty for any part of the period: a device, a diagnosis, an encounter, a symptom. */
export function isFrail(chart: Chart): boolean {
  return (
    orders(chart, 'DeviceRequest', SETS.frailtyDevice).some(
      ({ noted }) => noted !== undefined && chart.inPeriod(chart.day(noted)),
    ) ||
    assessments(chart, CODES.equipmentUsed).some(
      (fact) => chart.inAny([SETS.frailtyDevice], fact.values) && chart.inPeriod(chart.days(fact)?.to),
    ) ||
    hadInPeriod(chart, SETS.frailtyDiagnosis) ||
    encounters(chart, SETS.frailtyEncounter).some((fact) => chart.overlapsPeriod(chart.days(fact))) ||
    chart
      .coded('Observation', SETS.frailtySymptom)
      .some((fact) => SYMPTOM_STATUSES.has(fact.status ?? '') && chart.overlapsPeriod(chart.days(fact)))
  )
}

/** A diagnosis of advanced illness, or medication for dementia, in the period or the year before. */
export function isSeriouslyIll(chart: Chart): boolean {
  const span = withYearBefore(chart)
  const ill = conditions(chart, SETS.advancedIllness).some((fact) => {
    const began = prevalence(chart, fact)?.from
    return began !== undefined && began >= span.from && began <= span.to
  })
  return ill || takenDementiaMedication(chart, span)
}

function takenDementiaMedication(chart: Chart, span: DaySpan): boolean {
  return orders(chart, 'MedicationRequest', SETS.dementiaMedications).some((fact) => {
    const taken = fact.status === 'active' ? supplied(chart, fact) : null
    return taken !== null && overlaps(taken, span)
  })
}

/**
 * The days that a prescription covers: from the day on which taking begins, or else the day it was written, for all its
 * supplies; up to the last day of the dosage where no supply is told. Without either nobody knows, and it does not count.
 */
function supplied(chart: Chart, fact: ClinicalFact): DaySpan | null {
  const { noted, start, end, supplyDays, refills } = fact
  const from = start ?? noted
  if (from === undefined) return null
  const first = chart.day(from)
  if (supplyDays === undefined) return end === undefined ? null : { from: first, to: chart.day(end) }
  return { from: first, to: addDays(first, Math.max(Math.ceil(supplyDays * (1 + (refills ?? 0))) - 1, 0)) }
}

function withYearBefore({ period }: Chart): { from: string; to: string } {
  return { from: yearsBefore(period.from, 1), to: period.to }
}
