import type { Party } from './transitions.js'
import type { Sensitivity } from './referral.js'

/** What an entry of a referral's exchange is. */
export const MESSAGE_KINDS = ['MESSAGE', 'PROGRESS', 'INTAKE', 'SERVICE_RECORD', 'DOCUMENT'] as const
/** One of MESSAGE_KINDS. */
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** Whether the patient was enrolled at intake (SDOH Clinical Care enrollment status). */
export const ENROLLMENTS = ['ENROLLED', 'NOT_ENROLLED', 'NOT_ENROLLED_ON_WAITLIST'] as const
/** One of ENROLLMENTS. */
export type Enrollment = (typeof ENROLLMENTS)[number]

/** One entry between the care team and the agency. Never changed, never removed. */
export interface ReferralMessage {
  readonly id: string
  readonly referralId: string
  readonly kind: MessageKind
  readonly at: Date
  readonly by: string
  readonly party: Party
  readonly sensitivity: Sensitivity
  readonly text: string | null
  /** The service that was delivered, or the type of the document. */
  readonly code: {
    readonly system: string | null
    readonly code: string
    readonly display: string | null
  } | null
  /** The day of the service; null for what has none. */
  readonly occurredOn: string | null
  readonly enrollment: Enrollment | null
  /** A document of patients. */
  readonly documentId: string | null
}
