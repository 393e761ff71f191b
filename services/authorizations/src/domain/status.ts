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

/** Every move there is; the migration holds the same table, and a test compares them. */
export const ALLOWED: Readonly<Record<AuthorizationStatus, readonly AuthorizationStatus[]>> = {
  DRAFT: ['READY', 'NOT_REQUIRED', 'CANCELLED', 'WITHDRAWN'],
  READY: ['QUEUED', 'NOT_REQUIRED', 'CANCELLED', 'WITHDRAWN'],
  NOT_REQUIRED: [],
  QUEUED: ['SUBMITTED', 'FAILED_TO_SEND', 'WITHDRAWN'],
  SUBMITTED: [...ANSWERS, 'RESPONSE_UNKNOWN', 'WITHDRAWN'],
  FAILED_TO_SEND: ['READY', 'CANCELLED', 'WITHDRAWN'],
  RESPONSE_UNKNOWN: [...ANSWERS, 'QUEUED', 'FAILED_TO_SEND', 'WITHDRAWN'],
  PENDED: [...FINAL_DECISIONS, 'CONTACT_PAYER', 'INFO_REQUESTED', 'DENIED_LAPSED', 'WITHDRAWN'],
  INFO_REQUESTED: [...FINAL_DECISIONS, 'CONTACT_PAYER', 'PENDED', 'DENIED_LAPSED', 'WITHDRAWN'],
  REJECTED: ['READY', 'WITHDRAWN'],
  CONTACT_PAYER: [...FINAL_DECISIONS, 'PENDED', 'WITHDRAWN'],
  APPROVED: AFTER_APPROVAL,
  PARTIALLY_APPROVED: ['P2P_REQUESTED', 'APPEALED', ...AFTER_APPROVAL],
  MODIFIED: ['P2P_REQUESTED', 'APPEALED', ...AFTER_APPROVAL],
  DENIED: ['P2P_REQUESTED', 'APPEALED'],
  DENIED_LAPSED: ['APPROVED', 'PARTIALLY_APPROVED', 'MODIFIED', 'DENIED', 'APPEALED'],
  P2P_REQUESTED: ['APPROVED', 'MODIFIED', 'PARTIALLY_APPROVED', 'DENIED', 'APPEALED'],
  APPEALED: ['OVERTURNED', 'UPHELD', 'DISMISSED'],
  OVERTURNED: ['APPROVED', 'MODIFIED'],
  UPHELD: ['APPEALED'],
  DISMISSED: ['APPEALED'],
  UPDATE_QUEUED: ['PENDED', 'APPROVED', 'PARTIALLY_APPROVED', 'MODIFIED'],
  CANCEL_REQUESTED: ['CANCELLED'],
  CANCELLED: [],
  EXPIRED: [],
  EXHAUSTED: [],
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

/** Whether the payer may still answer in this state. */
export function awaitsAnswer(status: AuthorizationStatus): boolean {
  return [
    'QUEUED',
    'SUBMITTED',
    'RESPONSE_UNKNOWN',
    'PENDED',
    'INFO_REQUESTED',
    'CONTACT_PAYER',
    'DENIED_LAPSED',
  ].includes(status)
}
