import type { Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsRequest } from '../../deps.js'
import { changeWebhook, type WebhookInput } from './change-webhook.js'
import { notAllowed } from './disable-webhook.js'
import { webhookUrlFault } from '../../webhooks/webhook-url.js'
import { webhookWorkKey } from './record-delivery.js'

/** A webhook to switch on, at another address if one is named. */
export interface EnableWebhook extends WebhookInput {
  readonly url?: string | null | undefined
}

/** Tells a webhook again; what waited for it goes out in order. Its secret stays, wherever it leads. */
export async function enableWebhook(
  context: ReferralsRequest,
  input: EnableWebhook,
): Promise<Outcome<{ id: string }>> {
  return changeWebhook(context, input, {
    operation: 'enableWebhook',
    next({ status, url: before }) {
      if (status !== 'DISABLED') return notAllowed(status, 'ACTIVE', 'DISABLED')
      const url = input.url ?? before
      const message = webhookUrlFault(url, context.privateWebhooks)
      if (message) return { kind: 'InvalidInput', message, field: ['input', 'url'] }
      return { status: 'ACTIVE', disabledReason: null, url }
    },
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
