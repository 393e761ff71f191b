import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { Deps } from '@baton/service-kit/request-context'
import { keepReplayProgress } from '../storage/replay-jobs.js'

/** The relay read a piece of an outbox for a replay. */
export async function onReplayProgressed(
  deps: Deps,
  event: DomainEvent<'replay.progressed.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => keepReplayProgress(tx, event.payload))
}
