/** One part of a score: what went in and what it came to. */
export interface ScoreFactor {
  /** The part's letter or short name in the published instrument. */
  readonly code: string
  /** The part in words of our own. */
  readonly label: string
  /** What was found, as text. */
  readonly input: string
  /** null when the input is not known. */
  readonly points: number | null
}

/** Sum of the points that are known. */
export function sumOf(factors: readonly ScoreFactor[]): number {
  return factors.reduce((total, { points }) => total + (points ?? 0), 0)
}
