import type { Deps } from '@baton/service-kit/request-context'
import { deleteEndedQueueRows } from '../../storage/work-items.js'

/** Drops what the queue keeps for readers who no longer look after the patient; they cannot see it any more. */
export async function forgetEndedReaders(deps: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  await deleteEndedQueueRows(deps.db, deps.clock.now())
}
