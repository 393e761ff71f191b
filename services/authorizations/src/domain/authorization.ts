import type {
  LineOfBusiness,
  Priority,
  ServiceKind,
} from '@baton/clinical/prior-authorization/determination-rules'
import type { AuthorizationStatus } from './status.js'

/** A coded value. */
export interface Coded {
  readonly system: string | null
  readonly code: string | null
  readonly display: string | null
}

/** A request to a payer to allow services: one row. Its lines, documents and decisions are rows of their own. */
export interface Authorization {
  readonly id: string
  readonly patientId: string
  readonly payerId: string
  readonly coverageId: string | null
  readonly encounterId: string | null
  readonly orderingPractitionerId: string | null
  readonly status: AuthorizationStatus
  readonly statusReason: string | null
  /** Grows with every change of the row. */
  readonly version: number
  /** The request as the payer knows it; grows when a corrected request is sent anew. */
  readonly requestVersion: number
  readonly lineOfBusiness: LineOfBusiness
  readonly priority: Priority
  /** Whether a physician says that the standard time could do serious harm. */
  readonly physicianStatesUrgency: boolean
  readonly serviceKind: ServiceKind
  readonly diagnoses: readonly Coded[]
  readonly requiredDocuments: readonly string[]
  readonly trace: string | null
  readonly authorizationNumber: string | null
  readonly createdAt: Date
  readonly createdBy: string
  /** When it was submitted: the payer's clock starts. */
  readonly submittedAt: Date | null
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
  /** The denied request in whose place this one stands. */
  readonly supersedesId: string | null
  /** Where it goes back to when what is under way comes to nothing. */
  readonly resumeStatus: AuthorizationStatus | null
  /** The day on which the payer looks again at an ongoing service, `2026-12-04`. */
  readonly nextReviewOn: string | null
}
