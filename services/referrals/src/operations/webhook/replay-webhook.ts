import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { requeueDeliveries } from '../../storage/webhook-deliveries.js'
import { findWebhookToChange } from '../../storage/webhooks.js'

/** Which messages to send once more. */
export interface ReplayWebhook {
  readonly idempotencyKey?: string | null | undefined
  readonly webhookId: string
  readonly deliveryId?: string | null | undefined
  readonly since?: Date | null | undefined
}

/** Sends messages again that were delivered or given up: one of them, or all since an instant. Ids stay the same. */
export async function replayWebhook(
  context: ReferralsRequest,
  input: ReplayWebhook,
): Promise<Outcome<{ id: string; count: number }>> {
  return change(context, { operation: 'replayWebhook', input }, async (tx) => {
    const webhook = await findWebhookToChange(tx, requireViewer(context), input.webhookId)
    if (!webhook) return refused({ ...notFound('webhook'), field: ['input', 'webhookId'] })
    const { deliveryId = null, since = null } = input
    if ((deliveryId === null) === (since === null)) {
      return refused({
        kind: 'InvalidInput',
        message: 'Say which message, or since when: one of the two.',
        field: ['input'],
      })
    }
    const count = await requeueDeliveries(tx, webhook.id, { deliveryId, since, now: context.clock.now() })
    if (deliveryId !== null && count === 0)
      return refused({ ...notFound('message'), field: ['input', 'deliveryId'] })
    return done({ id: webhook.id, count })
  })
}
