/** The table `on_call`: somebody can be called in a role, from one instant until another. */
export interface OnCallRow {
  readonly id: string
  readonly version: number
  readonly practitionerId: string
  readonly role: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly setBy: string
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
}

/** Where an entry stands at a moment. */
export type OnCallStatus = 'PLANNED' | 'ACTIVE' | 'ENDED' | 'REVOKED'

/** Where an entry stands at a moment; it begins and ends by the clock alone. */
export function onCallStatus(
  { startsAt, endsAt, revokedAt }: Pick<OnCallRow, 'startsAt' | 'endsAt' | 'revokedAt'>,
  now: Date,
): OnCallStatus {
  if (revokedAt) return 'REVOKED'
  if (now < startsAt) return 'PLANNED'
  return now < endsAt ? 'ACTIVE' : 'ENDED'
}
