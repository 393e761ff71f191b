import { isSmall } from './suppress.js'

/** How many patients of each risk tier somebody coordinates. */
export interface Caseload {
  /** Null where it must not be known whose caseload it is. */
  readonly coordinatorId: string | null
  readonly high: number
  readonly rising: number
  readonly standard: number
}

/** Why a caseload is too heavy (domain 8.4). */
export type CaseloadFlag = 'WEIGHTED_OVER_150' | 'HIGH_OVER_40'

/** What may be shown of a caseload; null where a count is too small to be shown. */
export interface CaseloadSnapshot {
  readonly coordinatorId: string | null
  readonly takenAt: Date
  readonly patients: number | null
  readonly high: number | null
  readonly rising: number | null
  readonly standard: number | null
  readonly weighted: number | null
  readonly flags: readonly CaseloadFlag[] | null
}

const HEAVIEST = 150
const MOST_HIGH = 40

/** The whole of a caseload, for those who may know whose it is. */
export function snapshotOf(caseload: Caseload, takenAt: Date): CaseloadSnapshot {
  const { high, rising, standard } = caseload
  const weighted = 3 * high + 2 * rising + standard
  const flags: CaseloadFlag[] = []
  if (weighted > HEAVIEST) flags.push('WEIGHTED_OVER_150')
  if (high > MOST_HIGH) flags.push('HIGH_OVER_40')
  return { ...caseload, takenAt, patients: high + rising + standard, weighted, flags }
}

/**
 * The same without whose it is. No count of 1 to 10 is shown, and with one hidden neither the sums nor the flags are:
 * either would narrow it down (domain 8.6).
 */
export function withoutName(snapshot: CaseloadSnapshot): CaseloadSnapshot {
  const shown = (count: number | null): number | null => (count === null || isSmall(count) ? null : count)
  const high = shown(snapshot.high)
  const rising = shown(snapshot.rising)
  const standard = shown(snapshot.standard)
  const whole = high !== null && rising !== null && standard !== null
  const sums = whole ? snapshot : { patients: null, weighted: null, flags: null }
  const { patients, weighted, flags } = sums
  return { takenAt: snapshot.takenAt, coordinatorId: null, high, rising, standard, patients, weighted, flags }
}
