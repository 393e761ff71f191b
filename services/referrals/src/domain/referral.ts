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
/** Why the care team closes what could not be fulfilled. */
export const CLOSING_REASONS = [
  'NO_CAPACITY',
  'NOT_ELIGIBLE',
  'CANNOT_REACH',
  'PATIENT_WITHDREW',
  'OTHER',
] as const
/** Why the care team opens a finished service again. */
export const REOPENING_REASONS = ['NOT_DELIVERED', 'PATIENT_DISPUTES', 'INCOMPLETE', 'OTHER'] as const
/** What the service itself notes: the referral went elsewhere, or the patient did not come too often. */
type SystemReason = 'REROUTED' | 'NO_SHOWS' | 'CONSENT_MISSING' | 'AUTHORIZATION_PENDING'
/** Why a referral stands where it stands: a code, never free text. */
export type ReferralStatusReason =
  | (typeof REJECTION_REASONS)[number]
  | (typeof CANCELLATION_REASONS)[number]
  | (typeof CLOSING_REASONS)[number]
  | (typeof REOPENING_REASONS)[number]
  | SystemReason

/** How sensitive a referral or a message is (domain.md 5.5, system rule set). */
export const SENSITIVITIES = ['NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'] as const
/** One of SENSITIVITIES. */
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** What verifies that a service was delivered (domain.md 5.3, closure verification). */
export const EVIDENCE_KINDS = [
  'DOCUMENT',
  'SERVICE_RECORD',
  'PATIENT_CONFIRMATION',
  'ENROLLMENT_PROOF',
] as const
/** One of EVIDENCE_KINDS. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What the care team says about the patient for the agency; the payload policy decides what of it is sent. */
export interface ReferralDetails {
  readonly safetyNote: string | null
  readonly bestTimeToCall: string | null
  readonly householdSize: number | null
  readonly incomeBand: string | null
  readonly mobility: string | null
  readonly dietRestriction: string | null
  readonly diagnosis: {
    readonly system: string | null
    readonly code: string
    readonly display: string | null
  } | null
}

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
  /** The code of a need; null when the category says enough. */
  readonly need: string | null
  readonly sensitivity: Sensitivity
  /** The payer's authorization that must be approved before it is sent. */
  readonly authorizationId: string | null
  /** The referral that this one replaces. */
  readonly rerouteOf: string | null
  readonly details: ReferralDetails | null
  /** On a waiting list: where, and until when it may take. */
  readonly waitlistPosition: number | null
  readonly expectedOn: string | null
  readonly completedAt: Date | null
  readonly closedAt: Date | null
  /** What verified the closure. */
  readonly evidence: EvidenceKind | null
  /** The contact in which the patient or a caregiver confirmed it; null for other evidence. */
  readonly evidenceContactId: string | null
  /** So many missed appointments end it (domain.md 5.3, no-show rule). */
  readonly noShowLimit: number
  /** Until when the agency may still read it; null while it is open. */
  readonly agencyAccessUntil: Date | null
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

/** Whether 42 CFR Part 2 protects even the existence of a referral or message of this sensitivity. */
export function isPart2(sensitivity: Sensitivity): boolean {
  return sensitivity === 'PART2' || sensitivity === 'PART2_COUNSELING'
}

/** The sensitivity that a category brings; what the care team says besides can only be stricter. */
export function sensitivityOf(category: ReferralCategory, asked: Sensitivity | null): Sensitivity {
  if (category === 'SUBSTANCE_USE') return asked === 'PART2_COUNSELING' ? asked : 'PART2'
  if (category === 'BEHAVIORAL_HEALTH' && (asked ?? 'NONE') === 'NONE') return 'BH'
  return asked ?? 'NONE'
}
