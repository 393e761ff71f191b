import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../../deps.js'
import type { Webhook } from '../../domain/webhook.js'
import { findWebhookToChange, replaceWebhook } from '../../storage/webhooks.js'

/** The input of every mutation that changes a webhook. */
export interface WebhookInput {
  readonly idempotencyKey?: string | null | undefined
  readonly webhookId: string
  readonly expectedVersion: number
}

/** What becomes of a webhook, or why not; and what else commits with it. */
export interface WebhookChange {
  readonly operation: string
  next(webhook: Webhook, now: Date): Partial<Webhook> | Refusal
  afterwards?(tx: EntityManager, webhook: Webhook, now: Date): Promise<void>
}

/** Changes one webhook that the viewer may change, at the version that was seen. */
export async function changeWebhook(
  context: ReferralsRequest,
  input: WebhookInput,
  request: WebhookChange,
): Promise<Outcome<{ id: string }>> {
  return change(context, { operation: request.operation, input }, async (tx) => {
    const now = context.clock.now()
    const seen = await findWebhookToChange(tx, requireViewer(context), input.webhookId)
    if (!seen) return refused({ ...notFound('webhook'), field: ['input', 'webhookId'] })
    if (seen.version !== input.expectedVersion) return refused(versionConflict('webhook', seen.version))
    const next = request.next(seen, now)
    if ('kind' in next) return refused(next)
    if (!(await replaceWebhook(tx, seen, next))) return refused(versionConflict('webhook', seen.version + 1))
    await request.afterwards?.(tx, seen, now)
    return done({ id: seen.id })
  })
}
