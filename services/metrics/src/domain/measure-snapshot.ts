import { addDays, localDateOf, startOfLocalDay } from '@baton/clinical/calendar/local-time'
import type { Days } from './window.js'

/** The numbers that are kept of a measure. */
export interface KeptCounts {
  readonly initialPopulation: number
  readonly denominator: number
  readonly numerator: number
}

/** What a measure came to in its month or year up to a day, as it was known when the day ended. */
export interface MeasureSnapshot extends KeptCounts {
  readonly measureCode: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly measureVersion: string
  readonly asOf: Date
  readonly takenAt: Date
}

/** Events of a day are on their way for a moment after it. */
const SETTLED_MS = 10 * 60_000

/** The day that ended last, and the instant of its end; null while what was told of it may be on its way. */
export function dayToKeep(now: Date, timeZone: string): { day: string; asOf: Date } | null {
  const today = localDateOf(now, timeZone)
  const asOf = startOfLocalDay(today, timeZone)
  return now.getTime() - asOf.getTime() < SETTLED_MS ? null : { day: addDays(today, -1), asOf }
}

/** The month of a day, up to it. */
export function monthUpTo(day: string): Days {
  return { start: `${day.slice(0, 8)}01`, end: day }
}

/** The calendar year of a day, up to it. */
export function yearUpTo(day: string): Days {
  return { start: `${day.slice(0, 4)}-01-01`, end: day }
}

/**
 * A snapshot for somebody who may not know of everything: the numbers that were kept, less what counts today of that
 * day for the organization and not for the reader. It stays as far from a recount as the kept numbers are.
 */
export function withoutHidden(
  kept: MeasureSnapshot,
  everything: KeptCounts,
  known: KeptCounts,
): MeasureSnapshot {
  const shown = (name: keyof KeptCounts): number => Math.max(0, kept[name] - everything[name] + known[name])
  return {
    ...kept,
    initialPopulation: shown('initialPopulation'),
    denominator: shown('denominator'),
    numerator: shown('numerator'),
  }
}
