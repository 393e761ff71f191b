import { addDays, daysBetween } from '../calendar/local-time.js'

/** A supply of a drug that a patient picked up. */
export interface Fill {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly drug: string
  readonly days: number
}

/** How many days of the period the patient had the drugs at hand. */
export interface DaysCovered {
  readonly covered: number
  readonly days: number
  /** Compared unrounded. */
  readonly adherent: boolean
}

const ADHERENT = 0.8
/** The first fill must leave at least this many days to be judged by. */
const SHORTEST_DAYS = 91

/**
 * Proportion of days covered (PQA): from the first fill of the period to its end. A later fill of the same drug starts
 * when the earlier runs out; fills of different drugs overlap. Null with fewer than two fills on different days.
 */
export function daysCovered(
  fills: readonly Fill[],
  period: { readonly from: string; readonly to: string },
): DaysCovered | null {
  const mine = fills
    .filter(({ day }) => day >= period.from && day <= period.to)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const index = mine[0]?.day
  if (index === undefined || new Set(mine.map(({ day }) => day)).size < 2) return null
  if (daysBetween(index, period.to) < SHORTEST_DAYS - 1) return null
  return coverage(mine, { from: index, to: period.to })
}

/** The same without asking how many fills there were: covered days between two days, both of which count. */
export function coverage(
  fills: readonly Fill[],
  { from, to }: { readonly from: string; readonly to: string },
): DaysCovered {
  const covered = new Set<string>()
  const suppliedUntil = new Map<string, string>()
  for (const { day, drug, days } of fills) {
    const free = suppliedUntil.get(drug)
    const start = free !== undefined && free > day ? free : day
    for (let at = 0; at < days; at += 1) {
      const date = addDays(start, at)
      if (date >= from && date <= to) covered.add(date)
    }
    suppliedUntil.set(drug, addDays(start, days))
  }
  const days = daysBetween(from, to) + 1
  return { covered: covered.size, days, adherent: covered.size / days >= ADHERENT }
}
