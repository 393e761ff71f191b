import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../deps.js'
import { addWebhook, countWebhooksOf } from '../storage/webhooks.js'
import { PrivateTarget, refusePrivateHost } from '../webhooks/public-address.js'

/** An address that wants to be told. */
export interface CreateWebhook {
  readonly idempotencyKey?: string | null | undefined
  readonly agencyId?: string | null | undefined
  readonly url: string
}

/** Webhooks that one agency may have: each move is sent to each. */
export const MOST_WEBHOOKS = 5
const LONGEST_URL = 2_000

/** Adds a webhook of an agency; its own unless the organization names another. */
export async function createWebhook(
  context: ReferralsRequest,
  input: CreateWebhook,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const agencyId = reachOf(viewer, 'agency', 'create') === 'all' ? input.agencyId : viewer.agencyId
  return change(context, { operation: 'createWebhook', input }, async (tx) => {
    const fault = faultOf(input.url, context.privateWebhooks)
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

function faultOf(text: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(text) || text.length > LONGEST_URL)
    return `Give an absolute URL of at most ${LONGEST_URL} characters.`
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return 'Leave names and passwords out of the URL: the signature is the proof.'
  if (allowPrivate) return /^https?:$/.test(url.protocol) ? null : 'Give an http or https URL.'
  if (url.protocol !== 'https:') return 'Give an https URL.'
  try {
    refusePrivateHost(url)
    return null
  } catch (error) {
    if (error instanceof PrivateTarget) return 'The host must be on the public internet.'
    throw error
  }
}
