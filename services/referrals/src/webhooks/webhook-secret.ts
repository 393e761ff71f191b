import { createHmac } from 'node:crypto'
import { previousSecretUntil, type Webhook } from '../domain/webhook.js'

type Secretive = Pick<Webhook, 'id' | 'secretGeneration' | 'secretRotatedAt'>

/** The current secret of a webhook, as Standard Webhooks writes it. */
export function currentSecret(partnerKey: string, webhook: Secretive): string {
  return secretOf(partnerKey, webhook.id, webhook.secretGeneration)
}

/** The secrets that sign now: the current one, and for a day after a rotation the one before. */
export function signingSecrets(partnerKey: string, webhook: Secretive, now: Date): readonly string[] {
  const until = previousSecretUntil(webhook)
  const current = currentSecret(partnerKey, webhook)
  if (!until || now >= until) return [current]
  return [current, secretOf(partnerKey, webhook.id, webhook.secretGeneration - 1)]
}

/** Derived, so that no database and no backup holds a secret. */
function secretOf(partnerKey: string, webhookId: string, generation: number): string {
  const digest = createHmac('sha256', partnerKey)
    .update(`webhook:${webhookId}:${generation}`)
    .digest('base64')
  return `whsec_${digest}`
}
