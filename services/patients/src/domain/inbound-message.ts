/** Where a message stands. */
export const INBOUND_STATUSES = ['ACCEPTED', 'QUARANTINED', 'REPAIRED', 'DUPLICATE'] as const

/** Where a message stands. */
export type InboundStatus = (typeof INBOUND_STATUSES)[number]

/** Where a message may go next, and by which mutation: the trigger `inbound_message_moves` says the same. */
export const INBOUND_TRANSITIONS: Readonly<Record<InboundStatus, readonly InboundStatus[]>> = {
  ACCEPTED: [],
  DUPLICATE: [],
  QUARANTINED: ['REPAIRED', 'ACCEPTED', 'DUPLICATE'],
  REPAIRED: ['ACCEPTED', 'QUARANTINED', 'DUPLICATE'],
}

/** The table `inbound_message`: an HL7 v2 message as it came, and what became of it. */
export interface InboundMessageRow {
  readonly id: string
  readonly version: number
  readonly status: InboundStatus
  readonly channel: 'HTTP' | 'MLLP'
  readonly sendingApplication: string | null
  readonly sendingFacility: string | null
  readonly controlId: string | null
  /** `ADT^A01`. */
  readonly messageType: string | null
  readonly contentHash: Buffer
  readonly text: string
  /** What came, where it was repaired since. */
  readonly originalText: string | null
  readonly acknowledgment: 'AA' | 'AE' | 'AR'
  /** HL7 table 0357. */
  readonly errorCode: string | null
  /** Why it could not be understood, without personal data. */
  readonly reason: string | null
  /** What it changed, in words without personal data. */
  readonly effects: readonly string[]
  readonly patientId: string | null
  readonly encounterId: string | null
  readonly duplicateOf: string | null
  /** When what it tells of happened. */
  readonly occurredAt: Date | null
  readonly receivedAt: Date
  readonly receivedBy: string
}

/** The table `inbound_message_step`: the history of a message. */
export interface InboundMessageStepRow {
  readonly messageId: string
  readonly step: number
  readonly at: Date
  readonly by: string
  readonly fromStatus: InboundStatus | null
  readonly toStatus: InboundStatus
  readonly reason: string | null
}
