import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { changeWebhook, type WebhookInput } from './change-webhook.js'

/** Tells a webhook nothing any more, as its agency wishes. */
export async function disableWebhook(
  context: ReferralsRequest,
  input: WebhookInput,
): Promise<Outcome<{ id: string }>> {
  return changeWebhook(context, input, {
    operation: 'disableWebhook',
    next: ({ status }) =>
      status === 'ACTIVE'
        ? { status: 'DISABLED', disabledReason: 'BY_AGENCY' }
        : notAllowed(status, 'DISABLED', 'ACTIVE'),
  })
}

/** A webhook is either told or not. */
export function notAllowed(from: string, requested: string, allowed: string) {
  return {
    kind: 'TransitionNotAllowed',
    message: `The webhook is ${from.toLowerCase()} already.`,
    from,
    requested,
    allowed: [allowed],
  } as const
}
