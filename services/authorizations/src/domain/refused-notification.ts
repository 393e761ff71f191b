/** A notification that was not believed. */
export interface RefusedNotification {
  readonly id: string
  /** On the machine's clock. */
  readonly at: Date
  /** Whom it claimed to be of; null where there is no such payer. */
  readonly payerCode: string | null
  /** No payer of that name, not signed by it just now, or of another subscription. */
  readonly reason: 'PAYER_UNKNOWN' | 'SIGNATURE' | 'SUBSCRIPTION'
  /** The request's id, as it stands in the logs. */
  readonly requestId: string
  /** sha256 of its body, which is not kept. */
  readonly bodyHash: string
}
