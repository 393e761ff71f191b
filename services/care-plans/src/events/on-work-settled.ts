import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { rememberSettled } from '../storage/settled-work.js'
import { takeRaisedOffQueue } from '../operations/work-queue/change-queue.js'

/** The cause is gone: the item goes, even if the word that raised it has not arrived yet. */
export async function onWorkSettled(deps: Deps, event: DomainEvent<'work.settled.v1'>): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    const { key, at } = event.payload
    await rememberSettled(tx, key, new Date(at))
    await takeRaisedOffQueue(tx, key, new Date(at))
  })
}
