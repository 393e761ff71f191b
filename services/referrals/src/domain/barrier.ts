import type { AppointmentStatus } from './appointment-status.js'
import type { ReferralStatus } from './transitions.js'

/** What keeps a patient from getting help. */
export const BARRIER_KINDS = [
  'TRANSPORT',
  'COST',
  'LANGUAGE',
  'CHILD_OR_ELDER_CARE',
  'WORK_HOURS',
  'HEALTH',
  'FEAR_OR_TRUST',
  'TECHNOLOGY',
  'ELIGIBILITY',
  'OTHER',
] as const
/** One of BARRIER_KINDS. */
export type BarrierKind = (typeof BARRIER_KINDS)[number]

/** Something in the way, until a verified outcome shows that it is gone. */
export interface Barrier {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly referralId: string | null
  readonly kind: BarrierKind
  readonly note: string | null
  /** What is done about it, for example a ride benefit. */
  readonly plan: string | null
  readonly status: 'OPEN' | 'RESOLVED'
  readonly recordedBy: string
  readonly recordedAt: Date
  readonly resolvedAt: Date | null
  /** The appointment that was attended or the referral that was closed with evidence. */
  readonly outcomeId: string | null
}

/** What is offered as the outcome that shows a barrier is gone, with the chain of referrals that it belongs to. */
export type Outcome = { readonly patientId: string; readonly referralIds: readonly string[] } & (
  | {
      readonly kind: 'APPOINTMENT'
      readonly status: AppointmentStatus
      readonly at: Date
    }
  | {
      readonly kind: 'REFERRAL'
      readonly status: ReferralStatus
      readonly at: Date | null
    }
)

/**
 * Why an outcome does not show that a barrier is gone; null when it does. A plan, a promise or a booking is not
 * enough: the patient came to an appointment, or a referral was closed with evidence, after the barrier was noted. A
 * barrier of a referral is gone by an outcome of that referral, or of one that replaced it (domain.md 1, P5).
 */
export function outcomeProblem(barrier: Barrier, outcome: Outcome | null): string | null {
  if (outcome?.patientId !== barrier.patientId) return 'There is no such outcome for this patient.'
  if (barrier.referralId && !outcome.referralIds.includes(barrier.referralId))
    return 'It belongs to another referral than the barrier.'
  if (outcome.kind === 'APPOINTMENT' && outcome.status !== 'ATTENDED')
    return 'The appointment was not attended.'
  if (outcome.kind === 'REFERRAL' && outcome.status !== 'CLOSED_COMPLETED')
    return 'The referral was not closed with evidence.'
  if (!outcome.at || outcome.at < barrier.recordedAt) return 'It happened before the barrier was noted.'
  return null
}
