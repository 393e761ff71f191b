/** One criterion of medical necessity and whether the chart shows it. */
export interface Criterion {
  readonly text: string
  readonly met: boolean
  /** The document or observation that shows it. */
  readonly evidence: string | null
}

/** A review of medical necessity before a request is sent. */
export interface CriteriaReview {
  readonly id: string
  readonly authorizationId: string
  readonly requestVersion: number
  readonly criteria: readonly Criterion[]
  /** Where the criteria come from. */
  readonly criteriaSource: string
  readonly recommendation: 'MEETS' | 'DOES_NOT_MEET' | 'NEEDS_PHYSICIAN'
  readonly reviewedAt: Date
  readonly reviewedBy: string
}

/** What the criteria say: all met MEETS; a physician decides where any is not, and nobody denies by rule. */
export function recommendationOf(criteria: readonly Criterion[]): CriteriaReview['recommendation'] {
  const met = criteria.filter((criterion) => criterion.met).length
  if (met === criteria.length) return 'MEETS'
  return met === 0 ? 'DOES_NOT_MEET' : 'NEEDS_PHYSICIAN'
}
