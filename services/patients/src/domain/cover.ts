import type { Duty } from './duty.js'

/** The table `coverage_assignment`: somebody stands in for a colleague. */
export interface CoverRow extends Duty {
  readonly id: string
  readonly version: number
  readonly coveredId: string
  readonly coveringId: string
  readonly scope: 'ALL' | 'HIGH_RISK'
  readonly reason: string | null
  readonly grantedBy: string
  readonly grantedAt: Date
  readonly patients: number
}
