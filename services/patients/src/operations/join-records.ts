import { accessEpoch } from '@baton/auth/access-epoch'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { endMerge, insertMerge } from '../storage/patient-merges.js'
import type { Writing } from './writing.js'

/** Which record stands for which, who says so, and why. */
export interface Joining {
  readonly survivorId: string
  readonly mergedId: string
  /** The id of a person or process. */
  readonly by: string
  readonly reason: string
}

/** One record stands for another from now on: written here and told to the others. Both are locked by the caller. */
export async function joinRecords(writing: Writing, joining: Joining): Promise<void> {
  const { by: mergedBy, ...rest } = joining
  const mergedAt = writing.deps.clock.now()
  await insertMerge(writing.tx, { ...rest, id: newId('patient_merge'), mergedAt, mergedBy })
  await tell(writing, 'patient.merged.v1', joining)
}

/** The merged record stands for itself again: written here and told to the others. Both are locked by the caller. */
export async function partRecords(writing: Writing, joining: Joining): Promise<void> {
  await endMerge(writing.tx, { ...joining, at: writing.deps.clock.now() })
  await tell(writing, 'patient.unmerged.v1', joining)
}

async function tell(
  { tx, deps }: Writing,
  type: 'patient.merged.v1' | 'patient.unmerged.v1',
  { survivorId, mergedId }: Joining,
): Promise<void> {
  const now = deps.clock.now()
  // No access ends by a merge, so it takes no number of its own: the epoch says what was revoked before it.
  const payload = { survivorId, mergedId, at: now.toISOString(), epoch: await accessEpoch(tx) }
  const facts = { subject: survivorId, patientId: survivorId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event(type, facts)])
}
