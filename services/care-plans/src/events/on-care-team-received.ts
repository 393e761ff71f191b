import type { DomainEvent } from '@baton/events/event'
import { isLabelled } from '@baton/events/sensitivity'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { SYSTEM } from '../domain/status-change.js'
import { adoptCareTeam } from '../operations/care-team/adopt-care-team.js'
import { isLabelledSince } from '../storage/record-labels.js'

/** The members of a care team that another system keeps join the care team here; of one with a label nobody does. */
export async function onCareTeamReceived(
  deps: Deps,
  event: DomainEvent<'care-team.received.v1'>,
): Promise<void> {
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, async (tx) => {
    const received = { recordId: event.payload.resourceId, toldAt: event.recordedAt }
    if (isLabelled(event.payload) || (await isLabelledSince(tx, received))) return
    await adoptCareTeam(tx, event.payload, actor)
  })
}
