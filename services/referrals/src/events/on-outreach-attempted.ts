import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import { isLabelled } from '@baton/events/sensitivity'
import type { ReferralsDeps } from '../deps.js'
import { keepReached } from '../storage/reached-contacts.js'

/**
 * Somebody tried to reach a patient: a contact that did may be the word that closes a referral. One after a stay with a label
 * is not: who reads the referral may not know of the stay.
 */
export async function onOutreachAttempted(
  deps: ReferralsDeps,
  event: DomainEvent<'outreach.attempted.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    if (event.payload.reached && !isLabelled(event.payload)) await keepReached(tx, event.payload)
  })
}
