import type { ReferralStatus } from './transitions.js'

/** The kind of help that is asked for (domain.md 5.2). */
export const CATEGORIES = [
  'SPECIALTY',
  'BEHAVIORAL_HEALTH',
  'SUBSTANCE_USE',
  'SOCIAL',
  'HOME_HEALTH',
  'DME',
  'PALLIATIVE_HOSPICE',
  'TRANSPORT',
] as const
/** One of CATEGORIES. */
export type ReferralCategory = (typeof CATEGORIES)[number]

/** How soon help is needed, FHIR request-priority. */
export const PRIORITIES = ['ROUTINE', 'URGENT', 'ASAP', 'STAT'] as const
/** One of PRIORITIES. */
export type ReferralPriority = (typeof PRIORITIES)[number]

/** Why an agency declines (domain.md 5.3, row DECLINED). */
export const REJECTION_REASONS = [
  'NO_CAPACITY',
  'NOT_ELIGIBLE',
  'OUT_OF_AREA',
  'WRONG_SERVICE',
  'CANNOT_REACH',
  'OTHER',
] as const
/** Why the care team withdraws. */
export const CANCELLATION_REASONS = [
  'PATIENT_WITHDREW',
  'REQUESTER_WITHDREW',
  'NO_LONGER_NEEDED',
  'OTHER',
] as const
/** Why a referral stands where it stands: a code, never free text. */
export type ReferralStatusReason = (typeof REJECTION_REASONS)[number] | (typeof CANCELLATION_REASONS)[number]

/** A request to an agency to help a patient. */
export interface Referral {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly agencyId: string
  readonly serviceId: string | null
  readonly category: ReferralCategory
  readonly priority: ReferralPriority
  readonly status: ReferralStatus
  readonly statusReason: ReferralStatusReason | null
  /** Who drafted it; owns its deadlines. */
  readonly requestedBy: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly acceptedAt: Date | null
}

/** One step in a referral's life. Never changed, never removed. */
export interface ReferralStatusChange {
  readonly id: string
  readonly referralId: string
  readonly at: Date
  readonly by: string
  readonly from: ReferralStatus | null
  readonly to: ReferralStatus
  readonly reason: ReferralStatusReason | null
}

/** Whether 42 CFR Part 2 protects even the existence of a referral of this kind. */
export function isPart2(category: ReferralCategory): boolean {
  return category === 'SUBSTANCE_USE'
}
