import type { Circle } from '@baton/auth/sensitivity'

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
