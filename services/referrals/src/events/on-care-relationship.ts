import { recordCareRelationships } from '@baton/auth/care-relationships'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { ReferralsDeps } from '../deps.js'
import { keepEmergency } from '../storage/part2-emergencies.js'

/** Somebody begins to look after a patient; in an emergency with the form of 42 CFR 2.51, Part 2 records open as well. */
export async function onCareRelationshipGranted(
  deps: ReferralsDeps,
  event: DomainEvent<'care-relationship.granted.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await recordCareRelationships(tx, [event.payload])
    if (event.payload.part2Emergency) await keepEmergency(tx, event.payload)
  })
}
