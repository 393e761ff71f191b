import { addDays } from '@baton/clinical/calendar/local-time'

/** Whole calendar months. */
export interface Months {
  /** The first day of each, in order. */
  readonly all: readonly string[]
  readonly first: string
  /** The last day of the last. */
  readonly lastDay: string
}

const MOST_MONTHS = 120

/** The months from the one that holds the first day to the one that holds the last, ten years at most. */
export function monthsBetween(from: string, to: string): Months {
  const first = `${from.slice(0, 7)}-01`
  const all: string[] = [first]
  while (all.length < MOST_MONTHS && nextMonth(all.at(-1) ?? first) <= to)
    all.push(nextMonth(all.at(-1) ?? first))
  return { all, first, lastDay: addDays(nextMonth(all.at(-1) ?? first), -1) }
}

function nextMonth(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`
}
