import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { previousSecretUntil } from '../domain/webhook.js'
import { createWebhook } from '../operations/webhook/create-webhook.js'
import { disableWebhook } from '../operations/webhook/disable-webhook.js'
import { enableWebhook } from '../operations/webhook/enable-webhook.js'
import { replayWebhook } from '../operations/webhook/replay-webhook.js'
import { rotateWebhookSecret } from '../operations/webhook/rotate-webhook-secret.js'
import { currentSecret } from '../webhooks/webhook-secret.js'
import type {
  MutationResolvers,
  WebhookDeliveryResolvers,
  WebhookResolvers,
} from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** A webhook's fields. */
export const Webhook: WebhookResolvers = {
  agency: ({ agencyId }, _, { loaders }) => loaders.agency.load(agencyId),
  previousSecretUntil: (webhook) => previousSecretUntil(webhook),
}

/** A message's fields. */
export const WebhookDelivery: WebhookDeliveryResolvers = {
  referral: ({ referralId }, _, { loaders }) => loaders.referral.load(referralId),
  nextAttemptAt: ({ status, nextAttemptAt }) => (status === 'PENDING' ? nextAttemptAt : null),
}

/** The root fields that change a webhook. */
export const webhookMutations = {
  createWebhook: async (_, { input }, context) =>
    withSecret(context, await webhookPayload(context, await createWebhook(context, input))),
  rotateWebhookSecret: async (_, { input }, context) =>
    withSecret(context, await webhookPayload(context, await rotateWebhookSecret(context, input))),
  disableWebhook: async (_, { input }, context) =>
    webhookPayload(context, await disableWebhook(context, input)),
  enableWebhook: async (_, { input }, context) =>
    webhookPayload(context, await enableWebhook(context, input)),
  replayWebhook: async (_, { input }, context) => {
    const outcome = await replayWebhook(context, input)
    const payload = await webhookPayload(context, outcome)
    return { ...payload, count: outcome.ok ? outcome.value.count : null }
  },
} satisfies MutationResolvers

async function webhookPayload({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { webhook: null, userErrors: toUserErrors(outcome.refusals) }
  const { id } = outcome.value
  return { webhook: await loaders.webhook.clear(id).load(id), userErrors: [] }
}

function withSecret(context: Context, payload: Awaited<ReturnType<typeof webhookPayload>>) {
  const { webhook } = payload
  return { ...payload, secret: webhook ? currentSecret(context.partnerKey, webhook) : null }
}
