import { addDays } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import type { Chart, DaySpan } from './chart.js'

/**
 * The days that a prescription covers: from the day on which taking begins, or else the day it was written, for all its
 * supplies; up to the last day of the dosage where no supply is told. Without either nobody knows, and it does not count.
 */
export function daysPrescribed(chart: Chart, fact: ClinicalFact): DaySpan | null {
  const { noted, start, end, supplyDays, refills } = fact
  const from = start ?? noted
  if (from === undefined) return null
  const first = chart.day(from)
  if (supplyDays === undefined) return end === undefined ? null : { from: first, to: chart.day(end) }
  return {
    from: first,
    to: addDays(first, Math.max(Math.ceil(supplyDays * (1 + (refills ?? 0))) - 1, 0)),
  }
}

/** A first and a last day. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** The days that a dispense covers, from the day on which it was handed over, or else prepared. */
export function daysDispensed(chart: Chart, { start, noted, supplyDays }: ClinicalFact): Days | null {
  const at = start ?? noted
  if (at === undefined || supplyDays === undefined) return null
  const from = chart.day(at)
  return { from, to: addDays(from, Math.trunc(supplyDays - 1)) }
}
