import type { Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsRequest } from '../deps.js'
import { changeWebhook, type WebhookInput } from './change-webhook.js'
import { notAllowed } from './disable-webhook.js'
import { webhookWorkKey } from './record-delivery.js'

/** Tells a webhook again; what waited for it goes out in order. */
export async function enableWebhook(
  context: ReferralsRequest,
  input: WebhookInput,
): Promise<Outcome<{ id: string }>> {
  return changeWebhook(context, input, {
    operation: 'enableWebhook',
    next: ({ status }) =>
      status === 'DISABLED'
        ? { status: 'ACTIVE', disabledReason: null }
        : notAllowed(status, 'ACTIVE', 'DISABLED'),
    async afterwards(tx, { id, disabledReason }, now) {
      if (disabledReason === 'BY_AGENCY') return
      await appendToOutbox(tx, [
        event('work.settled.v1', {
          subject: id,
          patientId: null,
          occurredAt: now,
          recordedAt: now,
          payload: { key: webhookWorkKey(id), at: now.toISOString() },
        }),
      ])
    },
  })
}
