import type { ReferralCategory, ReferralPriority } from './referral.js'

/** What an agency answers when it is asked for room (SDOH Clinical Care capacity pre-flight). */
export const CAPACITY_ANSWERS = [
  'CAPACITY',
  'NO_CAPACITY',
  'WAITLIST',
  'ADDITIONAL_ASSESSMENT_REQUIRED',
] as const
/** One of CAPACITY_ANSWERS. */
export type CapacityAnswer = (typeof CAPACITY_ANSWERS)[number]

/** A question whether an agency has room. It has no place for a patient: nobody can be recognized by it. */
export interface CapacityCheck {
  readonly id: string
  readonly version: number
  readonly agencyId: string
  readonly serviceId: string | null
  readonly category: ReferralCategory
  readonly need: string | null
  readonly priority: ReferralPriority
  readonly status: 'ASKED' | 'ANSWERED'
  readonly answer: CapacityAnswer | null
  readonly expectedOn: string | null
  readonly askedBy: string
  readonly askedAt: Date
  readonly answeredAt: Date | null
}
