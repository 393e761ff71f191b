import type { Sweep } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { agencyViewer } from '../operations/agency-viewer.js'
import { recordDelivery } from '../operations/webhook/record-delivery.js'
import {
  claimDueDeliveries,
  mayBeTold,
  suppressDelivery,
  type DueDelivery,
} from '../storage/webhook-deliveries.js'
import { signingSecrets } from '../webhooks/webhook-secret.js'

const AT_ONCE = 16

/** Sends messages whose turn has come. No transaction is open while a receiver takes its time. */
export const sendWebhooks: Sweep<ReferralsDeps> = {
  name: 'send-webhooks',
  everyMs: 1_000,
  async run(deps) {
    for (;;) {
      const due = await claimDueDeliveries(
        deps.db,
        { now: deps.clock.now(), wallNow: deps.wall.now() },
        AT_ONCE,
      )
      await Promise.all(due.map((delivery) => send(deps, delivery)))
      if (due.length === 0) return
    }
  },
}

async function send(deps: ReferralsDeps, delivery: DueDelivery): Promise<void> {
  const viewer = agencyViewer(delivery.webhookId, delivery.agencyId)
  if (!(await mayBeTold(deps.db, { viewer, now: deps.clock.now() }, delivery)))
    return suppressDelivery(deps.db, delivery.id)
  const wallNow = deps.wall.now()
  const { id, type, occurredAt, referralId, webhook } = delivery
  const secrets = signingSecrets(deps.partnerKey, webhook, wallNow)
  const result = await deps.webhooks.send(
    { id, type, occurredAt, referralId, url: webhook.url, secrets },
    wallNow,
  )
  await recordDelivery(deps, delivery, result)
}
