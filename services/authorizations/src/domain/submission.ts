import type { Authorization } from './authorization.js'
import type { AuthorizationStatus } from './status.js'

/** Where a message to the payer stands. */
export type SubmissionStatus = 'QUEUED' | 'SENDING' | 'SENT' | 'RESPONSE_UNKNOWN' | 'ANSWERED' | 'FAILED'

/** What a message asks: a decision, a change of one, to forget it (X12 UM02 I, 4 or S, 3), or to read what was asked for. */
export type SubmissionKind = 'INITIAL' | 'UPDATE' | 'CANCEL' | 'INFORMATION'

/** 1 goes first. */
export type SubmissionUrgency = 1 | 2

/** Expedited requests go first. */
export function urgencyOf(priority: Authorization['priority']): SubmissionUrgency {
  return priority === 'EXPEDITED' ? 1 : 2
}

/** One message to the payer: one request version, one trace number, however often it is sent. */
export interface Submission {
  readonly id: string
  readonly authorizationId: string
  readonly payerId: string
  readonly requestVersion: number
  readonly kind: SubmissionKind
  readonly urgency: SubmissionUrgency
  /** sha256 of authorization, request version and kind; unique. */
  readonly submissionKey: string
  readonly trace: string
  readonly status: SubmissionStatus
  /** How often it was sent. */
  readonly attempts: number
  readonly inquiries: number
  /** How often a job took it up: of jobs that saw the same number only one may go on. */
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

/** Which state of the authorization a message of each kind belongs to while it is to be sent. */
const SENT_IN: Readonly<Record<SubmissionKind, readonly AuthorizationStatus[]>> = {
  INITIAL: ['QUEUED', 'RESPONSE_UNKNOWN'],
  UPDATE: ['UPDATE_QUEUED'],
  CANCEL: ['CANCEL_REQUESTED'],
  INFORMATION: ['PENDED', 'INFO_REQUESTED', 'CONTACT_PAYER', 'DENIED_LAPSED'],
}

type Place = Pick<Authorization, 'status' | 'requestVersion'>

/** Whether a message may still be sent: nobody withdrew it, nobody answered, no later version took its place. */
export function mayBeSent({ status, requestVersion }: Place, submission: Submission): boolean {
  return submission.requestVersion === requestVersion && SENT_IN[submission.kind].includes(status)
}

/** Whether an authorization waits to learn what became of a message whose answer was lost. */
export function waitsFor(authorization: Place, submission: Submission): boolean {
  return mayBeSent(authorization, submission) && authorization.status !== 'QUEUED'
}
