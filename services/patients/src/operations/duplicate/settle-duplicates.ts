import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { settlePair, type Settling } from '../../storage/duplicate-reviews.js'
import { duplicateWork } from './note-duplicates.js'
import type { Writing } from '../writing.js'

/** Two records were merged or parted: a doubt about them waits for nobody any more. */
export async function settleDuplicates(
  writing: Writing,
  pair: readonly [string, string],
  settling: Settling,
): Promise<void> {
  for (const id of await settlePair(writing.tx, pair, settling)) await tellSettled(writing, id, pair[0])
}

/** Takes a pair off the work queue. */
export async function tellSettled({ tx, deps }: Writing, id: string, patientId: string): Promise<void> {
  const at = deps.clock.now()
  const payload = { key: duplicateWork(id), at: at.toISOString() }
  const facts = { subject: id, patientId, occurredAt: at, recordedAt: at, payload }
  await appendToOutbox(tx, [event('work.settled.v1', facts)])
}
