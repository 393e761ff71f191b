import { applyRevocation } from '@baton/auth/access-epoch'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { ReferralsDeps } from '../deps.js'
import { recordConsent, revokeConsent } from '../storage/consents.js'

/** A patient agreed: from when, until when and for whom is kept. */
export async function onConsentGiven(
  deps: ReferralsDeps,
  event: DomainEvent<'consent.given.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => recordConsent(tx, event.payload))
}

/**
 * A patient took an agreement back. What people received of Part 2 records before stays with them, and what comes after
 * does not show; to an agency, its referrals are shut from the instant on (migration 0191).
 */
export async function onConsentRevoked(
  deps: ReferralsDeps,
  event: DomainEvent<'consent.revoked.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await applyRevocation(tx, event.payload.epoch)
    await revokeConsent(tx, event.payload)
  })
}
