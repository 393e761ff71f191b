import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { SYSTEM } from '../domain/status-change.js'
import { adoptGoal } from '../operations/goal/adopt-goal.js'

/** A goal that another system keeps becomes a proposed goal here, for a person to look at. */
export async function onGoalReceived(deps: Deps, event: DomainEvent<'goal.received.v1'>): Promise<void> {
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, (tx) => adoptGoal(tx, event.payload, actor))
}
