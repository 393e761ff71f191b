/** By what way a person and a payer speak. */
export type ContactChannel = 'PHONE' | 'FAX' | 'PORTAL' | 'MAIL'

/** What a payer wants to know before it decides. */
export interface InfoRequest {
  readonly id: string
  readonly authorizationId: string
  /** Kinds of document or questions, in the payer's order. */
  readonly items: readonly string[]
  readonly channel: string
  readonly requestedAt: Date
  readonly dueAt: Date
  readonly recordedBy: string
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
  readonly documentIds: readonly string[]
  readonly cancelledAt: Date | null
}

/** How a talk between the two physicians ended. */
export type PeerToPeerOutcome = 'APPROVED' | 'MODIFIED' | 'UPHELD' | 'NOT_HELD'

/** A talk between our physician and the payer's. */
export interface PeerToPeer {
  readonly id: string
  readonly authorizationId: string
  readonly physicianId: string
  readonly phone: string | null
  /** When our physician has time, instants. */
  readonly slots: readonly string[]
  readonly requestedAt: Date
  readonly requestedBy: string
  /** Until when the payer offers it. */
  readonly windowEndsAt: Date | null
  readonly heldAt: Date | null
  readonly outcome: PeerToPeerOutcome | null
  readonly payerReviewer: string | null
  readonly note: string | null
}

/** A call, a fax, a letter or a visit of the portal. */
export interface PayerContact {
  readonly id: string
  readonly authorizationId: string
  readonly at: Date
  readonly by: string
  readonly channel: ContactChannel
  readonly representative: string | null
  /** The payer's number for the call. */
  readonly referenceNumber: string | null
  readonly summary: string
  readonly promised: string | null
  readonly promisedBy: Date | null
}
