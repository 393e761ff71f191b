import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { ReferralsDeps } from '../../deps.js'
import { afterAttempt, type AttemptResult } from '../../domain/webhook-attempt.js'
import type { WebhookDelivery, WebhookDisabledReason } from '../../domain/webhook.js'
import { noteAttempt } from '../../storage/webhook-deliveries.js'
import { disableFailingWebhook } from '../../storage/webhooks.js'

/** Notes what came of sending a message, and ends a webhook that cannot be reached any more. */
export async function recordDelivery(
  deps: ReferralsDeps,
  delivery: WebhookDelivery,
  result: AttemptResult,
): Promise<void> {
  const now = deps.clock.now()
  const decision = afterAttempt(result, delivery.attempts + 1, now)
  await deps.db.transaction(async (tx) => {
    const noted = await noteAttempt(tx, delivery, {
      status: decision.status,
      nextAttemptAt: decision.status === 'PENDING' ? decision.nextAttemptAt : null,
      statusCode: result.statusCode,
      error: result.ok ? null : result.error,
      deliveredAt: result.ok ? now : null,
    })
    if (noted && decision.status === 'FAILED') await disable(tx, delivery.webhookId, decision.disable, now)
  })
}

/** The name of the work that a failing webhook makes. */
export function webhookWorkKey(webhookId: string): string {
  return `referrals:WEBHOOK_DISABLED:${webhookId}`
}

/** Somebody must learn of it: the agency sees the reason at its webhook, the organization finds it among its work. */
async function disable(
  tx: EntityManager,
  webhookId: string,
  reason: WebhookDisabledReason,
  now: Date,
): Promise<void> {
  if (!(await disableFailingWebhook(tx, webhookId, reason))) return
  await appendToOutbox(tx, [
    event('work.raised.v1', {
      subject: webhookId,
      patientId: null,
      occurredAt: now,
      recordedAt: now,
      payload: {
        key: webhookWorkKey(webhookId),
        kind: 'WEBHOOK_DISABLED',
        subjectType: 'Webhook',
        subjectId: webhookId,
        patientId: null,
        ownerId: null,
        urgency: 'ROUTINE',
        dueAt: null,
        at: now.toISOString(),
      },
    }),
  ])
}
