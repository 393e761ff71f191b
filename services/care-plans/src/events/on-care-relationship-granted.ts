import { recordCareRelationships } from '@baton/auth/care-relationships'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import { newId } from '@baton/service-kit/ids'
import type { Deps } from '@baton/service-kit/request-context'
import { adoptOrphans } from '../operations/transition/adopt-orphans.js'
import { keepCoveredColleague } from '../storage/covered-colleagues.js'

/** Somebody looks after a patient now; a new coordinator takes over what had no owner. */
export async function onCareRelationshipGranted(
  deps: Deps,
  event: DomainEvent<'care-relationship.granted.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    await recordCareRelationships(tx, [event.payload])
    const { patientId, practitionerId, kind, from, until, onBehalfOf: coveredId } = event.payload
    if (coveredId !== undefined) {
      const cover = { patientId, coveringId: practitionerId, coveredId, startsAt: new Date(from) }
      await keepCoveredColleague(tx, { id: newId('cover'), ...cover })
    }
    const over = until !== null && new Date(until) <= now
    if (kind === 'COORDINATOR' && !over)
      await adoptOrphans(tx, { patientId, coordinatorId: practitionerId, now })
  })
}
