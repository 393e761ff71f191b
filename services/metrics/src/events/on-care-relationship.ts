import { applyRevocation } from '@baton/auth/access-epoch'
import { recordCareRelationships } from '@baton/auth/care-relationships'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { askForReview } from '../storage/care-gaps.js'

/** Somebody looks after a patient from now on: open gaps are the coordinator's work. */
export async function onCareRelationshipGranted(
  deps: Deps,
  event: DomainEvent<'care-relationship.granted.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await recordCareRelationships(tx, [event.payload])
    await askForReview(tx, event.payload.patientId)
  })
}

/** Somebody looks after a patient no more: neither access nor work is left. */
export async function onCareRelationshipEnded(
  deps: Deps,
  event: DomainEvent<'care-relationship.ended.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await applyRevocation(tx, event.payload.epoch)
    await recordCareRelationships(tx, [event.payload])
    await askForReview(tx, event.payload.patientId)
  })
}
