import type { Circle } from '@baton/auth/sensitivity'
import { asKept } from './as-kept.js'

/** A part of a score with what it was computed from. */
export interface RiskFactor {
  readonly code: string
  readonly label: string
  readonly input: string
  /** null when the input is unknown. */
  readonly points: number | null
}

/** The table `risk_score`. */
export interface RiskScoreRow {
  readonly id: string
  readonly patientId: string
  readonly encounterId: string | null
  /** Who reads it: anybody who reads the chart, or one of two circles that know different things. */
  readonly circle: Circle | 'ANY'
  readonly instrument: string
  readonly version: string
  readonly total: number
  readonly highestTotal: number
  readonly band: string
  readonly factors: readonly RiskFactor[]
  /** Every fact that went in, with the ids of the rows it came from. */
  readonly inputs: object
  readonly incomplete: boolean
  readonly offLabel: boolean
  readonly computedAt: Date
  readonly computedBy: string
}

/** What a score of a stay says, and to whom. */
export type SaidOfStay = Omit<RiskScoreRow, 'id' | 'patientId' | 'computedAt' | 'computedBy'>

const CIRCLES: readonly Circle[] = ['EVERYBODY', 'TREATING']

/** Scores of a stay from before, newest first, and whether anything of the patient has a label. */
interface Before {
  readonly kept: readonly SaidOfStay[]
  readonly isLabelled: boolean
}

/**
 * Whether anybody who reads a score read something else of this stay until now, or nothing. Where there are labels, what it
 * counted matters, too: a score that counted what has a label since is read by nobody who may not know of it.
 */
export function isNews(score: SaidOfStay, { kept, isLabelled }: Before): boolean {
  const readers = score.circle === 'ANY' ? CIRCLES : [score.circle]
  return readers.some((reader) => {
    const last = kept.find(
      (one) =>
        one.encounterId === score.encounterId &&
        one.instrument === score.instrument &&
        one.version === score.version &&
        (one.circle === 'ANY' || one.circle === reader),
    )
    if (!last || contentOf(last) !== contentOf(score)) return true
    return isLabelled && asKept(last.inputs) !== asKept(score.inputs)
  })
}

function contentOf({ total, highestTotal, band, factors, incomplete, offLabel }: SaidOfStay): string {
  return asKept({ total, highestTotal, band, factors, incomplete, offLabel })
}
