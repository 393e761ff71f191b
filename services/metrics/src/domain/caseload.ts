import { isSmall } from './suppress.js'

/** How many patients of each risk tier somebody coordinates. */
export interface Caseload {
  /** Null where it must not be known whose caseload it is. */
  readonly coordinatorId: string | null
  readonly high: number
  readonly rising: number
  readonly standard: number
  /** How much of a full-time position it is carried in; one position where nobody recorded it. */
  readonly fullTimeEquivalent: number
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
  readonly fullTimeEquivalent: number | null
  readonly patientsPerFullTime: number | null
  readonly weightedPerFullTime: number | null
  readonly flags: readonly CaseloadFlag[] | null
}

const HEAVIEST = 150
const MOST_HIGH = 40

/** The whole of a caseload, for those who may know whose it is. It is judged as if it were carried in a full position. */
export function snapshotOf(caseload: Caseload, takenAt: Date): CaseloadSnapshot {
  const { high, rising, standard, fullTimeEquivalent } = caseload
  const weighted = 3 * high + 2 * rising + standard
  const patients = high + rising + standard
  const perFullTime = (count: number): number => Math.round((count / fullTimeEquivalent) * 100) / 100
  const flags: CaseloadFlag[] = []
  if (perFullTime(weighted) > HEAVIEST) flags.push('WEIGHTED_OVER_150')
  if (perFullTime(high) > MOST_HIGH) flags.push('HIGH_OVER_40')
  return {
    ...caseload,
    takenAt,
    patients,
    weighted,
    patientsPerFullTime: perFullTime(patients),
    weightedPerFullTime: perFullTime(weighted),
    flags,
  }
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
  // How much somebody works tells who it is, and so would what it divides.
  const perFullTime = { fullTimeEquivalent: null, patientsPerFullTime: null, weightedPerFullTime: null }
  const counts = { high, rising, standard, patients, weighted }
  return { takenAt: snapshot.takenAt, coordinatorId: null, ...counts, ...perFullTime, flags }
}
