import type { DomainEvent } from '@baton/events/event'
import { isLabelled } from '@baton/events/sensitivity'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { SYSTEM } from '../domain/status-change.js'
import { adoptCarePlan } from '../operations/care-plan/adopt-care-plan.js'
import { isLabelledSince } from '../storage/record-labels.js'

/**
 * A plan that another system keeps becomes a draft here, for a person to look at; not one with a label,
 * which a plan here could not carry. */
export async function onCarePlanReceived(
  deps: Deps,
  event: DomainEvent<'care-plan.received.v1'>,
): Promise<void> {
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, async (tx) => {
    const received = { recordId: event.payload.resourceId, toldAt: event.recordedAt }
    if (isLabelled(event.payload) || (await isLabelledSince(tx, received))) return
    await adoptCarePlan(tx, event.payload, actor)
  })
}
