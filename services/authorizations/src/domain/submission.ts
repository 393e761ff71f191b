/** Where a message to the payer stands. */
export type SubmissionStatus = 'QUEUED' | 'SENDING' | 'RESPONSE_UNKNOWN' | 'ANSWERED' | 'FAILED'

/** One message to the payer: one request version, one trace number, however often it is sent. */
export interface Submission {
  readonly id: string
  readonly authorizationId: string
  readonly payerId: string
  readonly requestVersion: number
  readonly kind: 'INITIAL'
  /** sha256 of authorization, request version and kind; unique. */
  readonly submissionKey: string
  readonly trace: string
  readonly status: SubmissionStatus
  /** How often it was sent. */
  readonly attempts: number
  readonly inquiries: number
  /** How often a job took it up; names the next job. */
  readonly claims: number
  /** When to try again, on the product's clock; null where nothing is to be done. */
  readonly nextAttemptAt: Date | null
  /** Until when a job holds it, on the machine's clock. */
  readonly leaseUntil: Date | null
  /** Exactly what is sent: kept before the first byte leaves. */
  readonly snapshot: string | null
  readonly snapshotHash: string | null
  readonly queuedAt: Date
  readonly sentAt: Date | null
  readonly answeredAt: Date | null
  readonly problem: string | null
}

/** Whether a submission of an authorization in this state may still be sent: nobody withdrew it, nobody answered. */
export function submissionMayBeSent(status: string): boolean {
  return status === 'QUEUED' || status === 'RESPONSE_UNKNOWN'
}
