import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { hasEnded } from '../storage/ended-deadlines.js'
import { keepLabelOfSubject } from '../operations/work-queue/keep-label-of-subject.js'
import { putOnQueue } from '../operations/work-queue/change-queue.js'

/** A deadline of another service goes on the work queue; our own are there already. */
export async function onDeadlineStarted(
  deps: Deps,
  event: DomainEvent<'deadline.started.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    if (event.source === 'care-plans') return
    const { deadlineId, subjectType, subjectId, patientId, label, timeZone, ownerId } = event.payload
    if (await hasEnded(tx, deadlineId)) return
    await keepLabelOfSubject(tx, event)
    await putOnQueue(tx, [
      {
        id: deadlineId,
        kind: 'DEADLINE',
        subjectType,
        subjectId,
        patientId,
        ownerId,
        label,
        priority: 'ROUTINE',
        startedAt: new Date(event.payload.startedAt),
        dueAt: new Date(event.payload.dueAt),
        timeZone,
      },
    ])
  })
}
