/** Where an authorization stands (the SDL says what each means). */
export type AuthorizationStatus =
  | 'DRAFT'
  | 'READY'
  | 'NOT_REQUIRED'
  | 'QUEUED'
  | 'SUBMITTED'
  | 'FAILED_TO_SEND'
  | 'RESPONSE_UNKNOWN'
  | 'PENDED'
  | 'INFO_REQUESTED'
  | 'REJECTED'
  | 'CONTACT_PAYER'
  | 'APPROVED'
  | 'PARTIALLY_APPROVED'
  | 'MODIFIED'
  | 'DENIED'
  | 'DENIED_LAPSED'
  | 'P2P_REQUESTED'
  | 'APPEALED'
  | 'OVERTURNED'
  | 'UPHELD'
  | 'DISMISSED'
  | 'UPDATE_QUEUED'
  | 'CANCEL_REQUESTED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'EXHAUSTED'
  | 'WITHDRAWN'

const FINAL_DECISIONS = [
  'APPROVED',
  'PARTIALLY_APPROVED',
  'MODIFIED',
  'DENIED',
  'NOT_REQUIRED',
  'CANCELLED',
] as const
const ANSWERS = [...FINAL_DECISIONS, 'PENDED', 'REJECTED', 'CONTACT_PAYER'] as const
const AFTER_APPROVAL = ['UPDATE_QUEUED', 'CANCEL_REQUESTED', 'EXPIRED', 'EXHAUSTED'] as const
const APPROVALS = ['APPROVED', 'PARTIALLY_APPROVED', 'MODIFIED'] as const
const WAITING = [...FINAL_DECISIONS, 'REJECTED', 'DENIED_LAPSED', 'CANCEL_REQUESTED', 'WITHDRAWN'] as const

/** Every move there is; the migrations hold the same table, and a test compares them. */
export const ALLOWED: Readonly<Record<AuthorizationStatus, readonly AuthorizationStatus[]>> = {
  DRAFT: ['READY', 'NOT_REQUIRED', 'CANCELLED', 'WITHDRAWN'],
  READY: ['QUEUED', 'NOT_REQUIRED', 'CANCELLED', 'WITHDRAWN'],
  NOT_REQUIRED: [],
  QUEUED: ['SUBMITTED', 'FAILED_TO_SEND', 'WITHDRAWN'],
  SUBMITTED: [...ANSWERS, 'RESPONSE_UNKNOWN', 'WITHDRAWN'],
  FAILED_TO_SEND: ['READY', 'QUEUED', 'CANCELLED', 'WITHDRAWN'],
  RESPONSE_UNKNOWN: [...ANSWERS, 'QUEUED', 'FAILED_TO_SEND', 'WITHDRAWN'],
  PENDED: [...WAITING, 'CONTACT_PAYER', 'INFO_REQUESTED'],
  INFO_REQUESTED: [...WAITING, 'CONTACT_PAYER', 'PENDED'],
  REJECTED: ['READY', 'WITHDRAWN'],
  CONTACT_PAYER: [...WAITING, 'PENDED', 'INFO_REQUESTED'],
  APPROVED: AFTER_APPROVAL,
  PARTIALLY_APPROVED: ['P2P_REQUESTED', 'APPEALED', ...AFTER_APPROVAL],
  MODIFIED: ['P2P_REQUESTED', 'APPEALED', ...AFTER_APPROVAL],
  DENIED: ['P2P_REQUESTED', 'APPEALED', 'WITHDRAWN'],
  DENIED_LAPSED: [...FINAL_DECISIONS, 'APPEALED', 'WITHDRAWN'],
  P2P_REQUESTED: [...APPROVALS, 'DENIED', 'APPEALED', 'WITHDRAWN'],
  // A level that passes the case on to the next one leaves it where it is.
  APPEALED: ['OVERTURNED', 'UPHELD', 'DISMISSED', 'APPEALED', 'WITHDRAWN'],
  OVERTURNED: APPROVALS,
  UPHELD: ['APPEALED', 'WITHDRAWN'],
  DISMISSED: ['APPEALED', 'WITHDRAWN'],
  UPDATE_QUEUED: ['PENDED', ...APPROVALS, 'DENIED'],
  // A payer that refuses to cancel leaves it as it was.
  CANCEL_REQUESTED: ['CANCELLED', ...APPROVALS, 'DENIED', 'PENDED'],
  CANCELLED: [],
  EXPIRED: [],
  // Units that are given back open it again.
  EXHAUSTED: [...APPROVALS, 'EXPIRED', 'UPDATE_QUEUED'],
  WITHDRAWN: [],
}

/** Whether an authorization may go from one state to another. */
export function mayGo(from: AuthorizationStatus, to: AuthorizationStatus): boolean {
  return ALLOWED[from].includes(to)
}

/** Whether the payer has decided in this state: the determination clock has done its work. */
export function isDecision(status: AuthorizationStatus): boolean {
  return FINAL_DECISIONS.some((decision) => decision === status)
}

/** Whether something was certified in this state. */
export function isApproved(status: AuthorizationStatus): boolean {
  return APPROVALS.some((approval) => approval === status)
}

const AWAITING: ReadonlySet<AuthorizationStatus> = new Set([
  'QUEUED',
  'SUBMITTED',
  'RESPONSE_UNKNOWN',
  'PENDED',
  'INFO_REQUESTED',
  'CONTACT_PAYER',
  'DENIED_LAPSED',
])

/** Whether the payer may still answer in this state. */
export function awaitsAnswer(status: AuthorizationStatus): boolean {
  return AWAITING.has(status)
}
