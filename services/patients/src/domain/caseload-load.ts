/** How many patients somebody coordinates, by tier, and how many they cover besides. */
export interface CaseloadCounts {
  readonly practitionerId: string
  readonly high: number
  readonly rising: number
  readonly standard: number
  readonly covering: number
}

/** What that comes to, beside the others. */
export interface CaseloadLoad extends CaseloadCounts {
  readonly patients: number
  readonly weighted: number
  readonly fromMean: number
  readonly isOverloaded: boolean
}

/** The most that one person carries well (domain.md 8.4; practice, no national standard). */
const MOST_WEIGHTED = 150
const MOST_HIGH = 40

/** What each carries beside the mean of all, the most loaded first. */
export function balanceOf(counts: readonly CaseloadCounts[]): readonly CaseloadLoad[] {
  const weightOf = ({ high, rising, standard }: CaseloadCounts): number => 3 * high + 2 * rising + standard
  const mean = counts.reduce((sum, one) => sum + weightOf(one), 0) / Math.max(counts.length, 1)
  const loads = counts.map((one): CaseloadLoad => {
    const weighted = weightOf(one)
    return {
      ...one,
      patients: one.high + one.rising + one.standard,
      weighted,
      fromMean: Math.round((weighted - mean) * 10) / 10,
      isOverloaded: weighted > MOST_WEIGHTED || one.high > MOST_HIGH,
    }
  })
  return loads.sort((a, b) => b.weighted - a.weighted || (a.practitionerId < b.practitionerId ? -1 : 1))
}
