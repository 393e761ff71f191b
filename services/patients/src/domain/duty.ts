/** Where a cover or an entry of the on-call list stands: the clock begins and ends it, a person may take it back. */
export type DutyStatus = 'PLANNED' | 'ACTIVE' | 'ENDED' | 'REVOKED'

/** Where it may go next. */
export const DUTY_TRANSITIONS: Readonly<Record<DutyStatus, readonly DutyStatus[]>> = {
  PLANNED: ['ACTIVE', 'REVOKED'],
  ACTIVE: ['ENDED', 'REVOKED'],
  ENDED: [],
  REVOKED: [],
}

/** From when until when, and whether somebody took it back. */
export interface Duty {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
  readonly revokedReason: string | null
}

/** Who takes something back, when, and why if they said. */
export interface TakenBack {
  readonly by: string
  readonly at: Date
  readonly reason: string | null
}

/** Where it stands at a moment. */
export function dutyStatus(
  { startsAt, endsAt, revokedAt }: Pick<Duty, 'startsAt' | 'endsAt' | 'revokedAt'>,
  now: Date,
): DutyStatus {
  if (revokedAt) return 'REVOKED'
  if (now < startsAt) return 'PLANNED'
  return now < endsAt ? 'ACTIVE' : 'ENDED'
}

/** What became of a cover or an entry. */
export interface DutyChange {
  readonly at: Date
  readonly by: string
  readonly from: DutyStatus | null
  readonly to: DutyStatus
  readonly reason: string | null
}

/** Who moves what begins and ends by the clock. */
const CLOCK = 'system:patients'

/** What became of it until a moment, after it was given: it follows from its window, so no row of its own can say otherwise. */
export function dutyHistory(
  duty: Duty,
  given: Pick<DutyChange, 'at' | 'by' | 'reason'>,
  now: Date,
): readonly DutyChange[] {
  const { startsAt, endsAt, revokedAt, revokedBy, revokedReason } = duty
  const began = now >= startsAt && (revokedAt === null || revokedAt >= startsAt)
  const since = startsAt > given.at ? startsAt : given.at // some are given after they begin
  const begun = { at: since, by: CLOCK, from: 'PLANNED', to: 'ACTIVE', reason: null } as const
  const ended = { at: endsAt, by: CLOCK, from: 'ACTIVE', to: 'ENDED', reason: null } as const
  const revoked = revokedAt && {
    at: revokedAt,
    by: revokedBy ?? CLOCK,
    from: began ? ('ACTIVE' as const) : ('PLANNED' as const),
    to: 'REVOKED' as const,
    reason: revokedReason,
  }
  return [
    { ...given, from: null, to: 'PLANNED' },
    ...(began ? [begun] : []),
    ...(dutyStatus(duty, now) === 'ENDED' ? [ended] : []),
    ...(revoked ? [revoked] : []),
  ]
}
