/** Whether a webhook is told anything. */
export type WebhookStatus = 'ACTIVE' | 'DISABLED'

/** Why a webhook is told nothing any more. */
export type WebhookDisabledReason = 'BY_AGENCY' | 'GONE' | 'FAILING'

/** An address of an agency that is told of every move of the agency's referrals. */
export interface Webhook {
  readonly id: string
  readonly version: number
  readonly agencyId: string
  readonly url: string
  readonly status: WebhookStatus
  readonly disabledReason: WebhookDisabledReason | null
  /** Counts secrets: the secret of a webhook is derived from its id and this number, and stored nowhere. */
  readonly secretGeneration: number
  readonly createdAt: Date
  readonly secretRotatedAt: Date | null
}

/** How far a message is. */
export type DeliveryStatus = 'PENDING' | 'DELIVERED' | 'FAILED' | 'SUPPRESSED'

/** One message to one webhook: that a referral moved. */
export interface WebhookDelivery {
  /** Also the message id that the receiver sees: the same over all attempts. */
  readonly id: string
  /** Counts messages; messages of one referral go out in this order. */
  readonly sequence: string
  readonly webhookId: string
  readonly agencyId: string
  readonly referralId: string
  readonly type: string
  readonly occurredAt: Date
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly nextAttemptAt: Date
  readonly leaseUntil: Date | null
  readonly lastStatusCode: number | null
  readonly lastError: string | null
  readonly deliveredAt: Date | null
}

const HOUR_MS = 3_600_000

/** How long after a rotation the old secret signs as well. */
export const OLD_SECRET_MS = 24 * HOUR_MS

/** Whether the secret before the current one still signs. */
export function previousSecretUntil(webhook: Pick<Webhook, 'secretRotatedAt'>): Date | null {
  return webhook.secretRotatedAt ? new Date(webhook.secretRotatedAt.getTime() + OLD_SECRET_MS) : null
}
