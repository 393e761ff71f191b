/** The numbers of a group of cases; null where they may not be shown. */
export interface Counts {
  readonly initialPopulation: number | null
  readonly denominator: number | null
  readonly numerator: number | null
  /** Cases outside the denominator by reason: exclusions, then exceptions, in the order of the measure. */
  readonly leftOut: readonly (number | null)[]
  /** In the order of the measure's besides. */
  readonly besides: readonly (number | null)[]
  /** In the order of the measure's statistics. */
  readonly statistics: readonly (number | null)[]
}

/** One group of a measure's cases with its numbers. */
export interface Stratum {
  readonly code: string
  readonly counts: Counts
}

/** The numbers of a measure: over all cases, and by group. */
export interface Tally {
  readonly total: Counts
  readonly strata: readonly Stratum[]
}

/** Numerator by denominator; null when either is hidden or nothing is below the line. */
export function rateOf({ numerator, denominator }: Pick<Counts, 'numerator' | 'denominator'>): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator
}
