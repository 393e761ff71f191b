/** The table `coverage_assignment`: somebody stands in for a colleague. */
export interface CoverRow {
  readonly id: string
  readonly version: number
  readonly coveredId: string
  readonly coveringId: string
  readonly scope: 'ALL' | 'HIGH_RISK'
  readonly startsAt: Date
  readonly endsAt: Date
  readonly reason: string | null
  readonly grantedBy: string
  readonly grantedAt: Date
  readonly revokedAt: Date | null
  readonly patients: number
}

/** Where a cover stands at a moment. */
export type CoverStatus = 'PLANNED' | 'ACTIVE' | 'ENDED' | 'REVOKED'

/** Where a cover stands at a moment; it begins and ends by the clock alone. */
export function coverStatus({ startsAt, endsAt, revokedAt }: CoverRow, now: Date): CoverStatus {
  if (revokedAt) return 'REVOKED'
  if (now < startsAt) return 'PLANNED'
  return now < endsAt ? 'ACTIVE' : 'ENDED'
}
