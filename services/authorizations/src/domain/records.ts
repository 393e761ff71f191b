import type { DeadlineExtension } from '@baton/clinical/calendar/deadline'
import type { ContactChannel } from './dialog.js'
import type { AuthorizationStatus } from './status.js'
import type { ItemOutcome } from './item-outcome.js'

/** A document that goes with a request. */
export interface AuthorizationDocument {
  readonly id: string
  readonly authorizationId: string
  readonly kind: string
  readonly documentId: string | null
  readonly attachedAt: Date
  readonly attachedBy: string
}

/** A clock that was started once; the due instant is never recomputed. */
export interface StoredDeadline {
  readonly id: string
  readonly authorizationId: string
  readonly rule: string
  /** What is due: `DETERMINATION` or `APPEAL_LEVEL_1`. */
  readonly label: string
  readonly source: string
  readonly startedAt: Date
  readonly dueAt: Date
  readonly timeZone: string
  readonly actBy: string | null
  readonly extendedBy: readonly DeadlineExtension[]
  readonly status: 'RUNNING' | 'MET' | 'MISSED' | 'PAUSED' | 'CANCELLED'
  readonly metAt: Date | null
}

/** What the payer decided about one line, as it came. */
export interface Determination {
  readonly id: string
  readonly authorizationId: string
  /** The message that it answers; null where a person heard it. */
  readonly submissionId: string | null
  readonly trace: string
  readonly sequence: number
  /** A fingerprint of the decision: the same one, however often and by whatever way it comes, is one row. */
  readonly determinationKey: string
  readonly actionCode: string
  readonly outcome: ItemOutcome
  readonly authorizationNumber: string | null
  readonly referenceNumber: string | null
  readonly reasonSystem: string | null
  readonly reasonCode: string | null
  readonly reasonDisplay: string | null
  readonly note: string | null
  readonly approvedQuantity: number | null
  readonly approvedFrom: string | null
  readonly approvedTo: string | null
  readonly channel: 'RESPONSE' | 'NOTIFICATION' | 'INQUIRY' | 'X12' | ContactChannel
  readonly applied: boolean
  /** Whether a person looked at it; null where the payer does not say. */
  readonly humanReviewed: boolean | null
  readonly recordedAt: Date
}

/** One step of the history. */
export interface StatusStep {
  readonly id: string
  readonly authorizationId: string
  readonly at: Date
  readonly by: string
  readonly from: AuthorizationStatus | null
  readonly to: AuthorizationStatus
  readonly reason: string | null
}

/** The reason of a dead letter about a decision of the payer that the state of the request has no place for. */
export const UNEXPECTED_DECISION = 'UNEXPECTED_DECISION'

/** Work that was given up. */
export interface DeadLetter {
  readonly id: string
  /** 1 until it is taken up, then 2. */
  readonly version: number
  readonly authorizationId: string
  readonly patientId: string
  readonly submissionId: string | null
  readonly reason: string
  readonly detail: string | null
  readonly attempts: number
  readonly createdAt: Date
  readonly resolvedAt: Date | null
}
