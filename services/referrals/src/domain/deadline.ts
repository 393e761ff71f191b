import type { Deadline } from '@baton/clinical/calendar/deadline'

/** A clock of a referral, as kept. The due instant is stored, never recomputed; nothing extends it. */
export interface ReferralDeadline extends Omit<Deadline, 'extendedBy'> {
  readonly id: string
  readonly referralId: string
}
