import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Referral } from '../../domain/referral.js'
import { queueDeliveries } from '../../storage/webhook-deliveries.js'
import { MOST_WEBHOOKS } from './create-webhook.js'

/** Writes down, with the move itself, that the agency's webhooks must be told. Drafts are nobody's business yet. */
export async function tellWebhooks(tx: EntityManager, referral: Referral, now: Date): Promise<void> {
  if (!referral.sentAt) return
  await queueDeliveries(tx, {
    referralId: referral.id,
    agencyId: referral.agencyId,
    type: 'referral.moved',
    at: now,
    ids: Array.from({ length: MOST_WEBHOOKS }, () => newId('message')),
  })
}
