import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { SYSTEM } from '../domain/status-change.js'
import { checkGoal } from '../operations/check-goal.js'
import { goals, takeGoalsMeasuredBy } from '../storage/plan-records.js'

/** A measured value is a check of every active goal that is measured by the same code. */
export async function onObservationRecorded(
  deps: Deps,
  event: DomainEvent<'observation.recorded.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { observationId, patientId, code, value, unit, at } = event.payload
    if (value === null) return
    const measured = { value, unit, at: new Date(at), observationId, note: null }
    for (const id of await takeGoalsMeasuredBy(tx, { patientId, code, observationId, at: measured.at })) {
      const goal = await goals.take(tx, id)
      if (goal?.target) await checkGoal(tx, { goal, target: goal.target }, measured, { by: SYSTEM, now })
    }
  })
}
