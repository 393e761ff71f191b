import { DateTime } from 'luxon'

/** Every so many days, weeks or months. */
export const RECURRENCE_UNITS = ['DAY', 'WEEK', 'MONTH'] as const

/** How a task comes again once it is done. */
export interface Recurrence {
  readonly unit: (typeof RECURRENCE_UNITS)[number]
  readonly every: number
  /** The last calendar day on which one may be due; null without end. */
  readonly until: string | null
}

/**
 * When the next task is due, at the same hour of the local day; null after the end. It counts from the due instant, not
 * from when the work was done, so that a rhythm does not drift; what was due in the meantime is not made up for.
 */
export function nextDue(
  { unit, every, until }: Recurrence,
  { dueAt, timeZone, now }: { dueAt: Date; timeZone: string; now: Date },
): Date | null {
  const first = DateTime.fromJSDate(dueAt, { zone: timeZone })
  for (let step = 1; ; step += 1) {
    const count = step * every
    const next = first.plus(
      unit === 'DAY' ? { days: count } : unit === 'WEEK' ? { weeks: count } : { months: count },
    )
    if (!next.isValid || (until !== null && next.toISODate() > until)) return null
    if (next.toMillis() > now.getTime()) return next.toJSDate()
  }
}
