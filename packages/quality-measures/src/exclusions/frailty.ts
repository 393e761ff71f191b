import { overlaps, yearsBefore, type Chart, type DaySpan } from '../chart.js'
import { CODES, SETS } from '../codes.js'
import { daysPrescribed } from '../medication-days.js'
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
    const taken = fact.status === 'active' ? daysPrescribed(chart, fact) : null
    return taken !== null && overlaps(taken, span)
  })
}

function withYearBefore({ period }: Chart): { from: string; to: string } {
  return { from: yearsBefore(period.from, 1), to: period.to }
}
