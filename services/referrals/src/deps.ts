import type { Clock } from '@baton/service-kit/clock'
import type { Deps, RequestContext } from '@baton/service-kit/request-context'
import type { WebhookSender } from './webhooks/webhook-sender.js'

/** What operations, handlers and sweeps of this service may use. */
export interface ReferralsDeps extends Deps {
  /** The organization's IANA zone: business days are counted in it. */
  readonly organizationTimeZone: string
  /** The machine's clock, for leases and signatures: security and transport never run on virtual time. */
  readonly wall: Clock
  /** Webhook secrets and link signatures are derived from it. */
  readonly partnerKey: string
  /** Whether webhooks may lead to addresses that are not public: in development only. */
  readonly privateWebhooks: boolean
  readonly webhooks: WebhookSender
  /** Where agencies reach the gateway from outside. */
  readonly publicUrl: string
}

/** One request that changes something. */
export type ReferralsRequest = RequestContext & ReferralsDeps
