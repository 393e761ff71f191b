import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { addWebhook, countWebhooksOf } from '../../storage/webhooks.js'
import { webhookUrlFault } from '../../webhooks/webhook-url.js'

/** An address that wants to be told. */
export interface CreateWebhook {
  readonly idempotencyKey?: string | null | undefined
  readonly agencyId?: string | null | undefined
  readonly url: string
}

/** Webhooks that one agency may have: each move is sent to each. */
export const MOST_WEBHOOKS = 5

/** Adds a webhook of an agency; its own unless the organization names another. */
export async function createWebhook(
  context: ReferralsRequest,
  input: CreateWebhook,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const agencyId = reachOf(viewer, 'agency', 'create') === 'all' ? input.agencyId : viewer.agencyId
  return change(context, { operation: 'createWebhook', input }, async (tx) => {
    const fault = webhookUrlFault(input.url, context.privateWebhooks)
    if (fault) return refused({ kind: 'InvalidInput', message: fault, field: ['input', 'url'] })
    const isForeign = input.agencyId !== null && input.agencyId !== undefined && input.agencyId !== agencyId
    const count = agencyId && !isForeign ? await countWebhooksOf(tx, agencyId) : null
    if (!agencyId || count === null) return refused(noAgency())
    if (count >= MOST_WEBHOOKS) return refused(tooMany())
    const id = newId('webhook')
    await addWebhook(tx, {
      id,
      version: 1,
      agencyId,
      url: input.url,
      status: 'ACTIVE',
      disabledReason: null,
      secretGeneration: 1,
      createdAt: context.clock.now(),
      secretRotatedAt: null,
    })
    return done({ id })
  })
}

function noAgency(): Refusal {
  return { ...notFound('agency'), field: ['input', 'agencyId'] }
}

function tooMany(): Refusal {
  return {
    kind: 'LimitExceeded',
    message: `An agency has at most ${MOST_WEBHOOKS} webhooks.`,
    limit: MOST_WEBHOOKS,
  }
}
