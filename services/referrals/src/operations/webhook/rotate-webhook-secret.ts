import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { changeWebhook, type WebhookInput } from './change-webhook.js'

/** Gives a webhook a new secret; for a day both sign, so that the receiver can change over without a gap. */
export async function rotateWebhookSecret(
  context: ReferralsRequest,
  input: WebhookInput,
): Promise<Outcome<{ id: string }>> {
  return changeWebhook(context, input, {
    operation: 'rotateWebhookSecret',
    // The old secret lives on by wall time: signatures never run on a virtual clock.
    next: (webhook) => ({
      secretGeneration: webhook.secretGeneration + 1,
      secretRotatedAt: context.wall.now(),
    }),
  })
}
