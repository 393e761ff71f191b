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
}

/** Where it stands at a moment. */
export function dutyStatus({ startsAt, endsAt, revokedAt }: Duty, now: Date): DutyStatus {
  if (revokedAt) return 'REVOKED'
  if (now < startsAt) return 'PLANNED'
  return now < endsAt ? 'ACTIVE' : 'ENDED'
}
