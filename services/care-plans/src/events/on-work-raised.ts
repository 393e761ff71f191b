import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { workOfAlert } from '../domain/alert.js'
import { isSettledSince } from '../storage/settled-work.js'
import { keepLabelOfSubject } from '../operations/work-queue/keep-label-of-subject.js'
import { putOnQueue } from '../operations/work-queue/change-queue.js'

/** Something of any service waits for a person; told again, it replaces what it said. */
export async function onWorkRaised(deps: CarePlansDeps, event: DomainEvent<'work.raised.v1'>): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    const { key, at } = event.payload
    if (await isSettledSince(tx, key, new Date(at))) return
    await keepLabelOfSubject(tx, event)
    await putOnQueue(tx, [workOfAlert(event.payload, deps.config.organizationTimeZone)])
  })
}
