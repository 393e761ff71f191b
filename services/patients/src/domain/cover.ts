import { dutyStatus, type Duty, type DutyStatus } from './duty.js'

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
  readonly revokedBy: string | null
  readonly patients: number
}

/** What became of a cover. */
interface CoverChange {
  readonly at: Date
  readonly by: string
  readonly from: DutyStatus | null
  readonly to: DutyStatus
  readonly reason: string | null
}

/** Who moves what begins and ends by the clock. */
const CLOCK = 'system:patients'

/** What became of a cover until a moment: it follows from its window, so no row of its own can say otherwise. */
export function coverHistory(cover: CoverRow, now: Date): readonly CoverChange[] {
  const { startsAt, endsAt, grantedAt, grantedBy, revokedAt, revokedBy, reason } = cover
  const began = now >= startsAt && (revokedAt === null || revokedAt >= startsAt)
  const granted = { at: grantedAt, by: grantedBy, from: null, to: 'PLANNED', reason } as const
  const begun = { at: startsAt, by: CLOCK, from: 'PLANNED', to: 'ACTIVE', reason: null } as const
  const ended = { at: endsAt, by: CLOCK, from: 'ACTIVE', to: 'ENDED', reason: null } as const
  const revoked = revokedAt && {
    at: revokedAt,
    by: revokedBy ?? CLOCK,
    from: began ? ('ACTIVE' as const) : ('PLANNED' as const),
    to: 'REVOKED' as const,
    reason: null,
  }
  return [
    granted,
    ...(began ? [begun] : []),
    ...(dutyStatus(cover, now) === 'ENDED' ? [ended] : []),
    ...(revoked ? [revoked] : []),
  ]
}
