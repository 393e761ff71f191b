import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { rememberEnd } from '../storage/ended-deadlines.js'
import { takeOffQueue } from '../operations/work-queue/change-queue.js'

/** A deadline of another service leaves the work queue, even if its start has not arrived yet. */
export async function onDeadlineEnded(deps: Deps, event: DomainEvent<'deadline.ended.v1'>): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    if (event.source === 'care-plans') return
    const { deadlineId, at } = event.payload
    await rememberEnd(tx, deadlineId, new Date(at))
    await takeOffQueue(tx, [deadlineId])
  })
}
