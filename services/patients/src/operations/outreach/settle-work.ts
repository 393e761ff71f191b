import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Writing } from '../writing.js'

/** Takes work off the queue. */
export async function settleWork(
  { tx, deps }: Writing,
  work: readonly { readonly key: string; readonly patientId: string }[],
): Promise<void> {
  if (work.length === 0) return
  const now = deps.clock.now()
  await appendToOutbox(
    tx,
    work.map(({ key, patientId }) =>
      event('work.settled.v1', {
        ...{ subject: key, patientId, occurredAt: now, recordedAt: now },
        payload: { key, at: now.toISOString() },
      }),
    ),
  )
}
