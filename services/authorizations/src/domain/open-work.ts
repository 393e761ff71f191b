import type { AuthorizationStatus } from './status.js'

/** Something of an authorization that waits for a person. */
export interface OpenWork {
  /** `authorizations:<kind>:<id>`, unique among all work. */
  readonly key: string
  readonly authorizationId: string
  readonly kind: string
  readonly raisedAt: Date
}

/** How soon. */
export type Urgency = 'EMERGENT' | 'URGENT' | 'SAME_DAY' | 'ROUTINE'

/** Work that a state brings with it. */
interface StateWork {
  readonly kind: string
  readonly urgency: Urgency
}

/** What each state asks of a person; a state that is not here asks nothing. */
const WORK: Partial<Record<AuthorizationStatus, StateWork>> = {
  FAILED_TO_SEND: { kind: 'SENDING_FAILED', urgency: 'SAME_DAY' },
  INFO_REQUESTED: { kind: 'INFORMATION_REQUEST', urgency: 'SAME_DAY' },
  REJECTED: { kind: 'REQUEST_REJECTED', urgency: 'SAME_DAY' },
  CONTACT_PAYER: { kind: 'CONTACT_PAYER', urgency: 'SAME_DAY' },
  PARTIALLY_APPROVED: { kind: 'DENIAL', urgency: 'ROUTINE' },
  MODIFIED: { kind: 'DENIAL', urgency: 'ROUTINE' },
  DENIED: { kind: 'DENIAL', urgency: 'SAME_DAY' },
  DENIED_LAPSED: { kind: 'DECISION_LAPSED', urgency: 'URGENT' },
  UPHELD: { kind: 'APPEAL_UPHELD', urgency: 'ROUTINE' },
  DISMISSED: { kind: 'APPEAL_DISMISSED', urgency: 'SAME_DAY' },
}

/** Near the payer's deadline a person phones or faxes at once. */
const PHONE_NOW: StateWork = { kind: 'PHONE_OR_FAX_NOW', urgency: 'URGENT' }

/** What a state asks of a person; null where it asks nothing. */
export function workOf(status: AuthorizationStatus, reason: string | null): StateWork | null {
  if (status === 'FAILED_TO_SEND' && reason === 'CLOCK_NEARLY_OUT') return PHONE_NOW
  return WORK[status] ?? null
}
