import { recordCareRelationship } from '@baton/auth/care-relationships'
import { accessEpoch, raiseEpoch } from '@baton/auth/access-epoch'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Carer } from '../storage/caseloads.js'
import type { Writing } from './writing.js'

/** Somebody begins to look after a patient, now: written here and told to the others. */
export async function grantCare(
  { tx, deps }: Writing,
  { patientId, practitionerId, kind }: Omit<Carer, 'startsAt'>,
): Promise<void> {
  const now = deps.clock.now()
  const epoch = await accessEpoch(tx)
  const payload = { patientId, practitionerId, kind, from: now.toISOString(), until: null, epoch }
  await recordCareRelationship(tx, payload)
  const facts = { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('care-relationship.granted.v1', facts)])
}

/**
 * Somebody no longer looks after a patient, from now on. Each end takes a number of its own, so that every service
 * knows whether it has heard of all of them.
 */
export async function endCare({ tx, deps }: Writing, ended: readonly Carer[]): Promise<void> {
  const now = deps.clock.now()
  for (const { patientId, practitionerId, kind, startsAt } of ended) {
    const epoch = await raiseEpoch(tx)
    const payload = {
      patientId,
      practitionerId,
      kind,
      from: startsAt.toISOString(),
      until: now.toISOString(),
      epoch,
    }
    await recordCareRelationship(tx, payload)
    const facts = { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload }
    await appendToOutbox(tx, [event('care-relationship.ended.v1', facts)])
  }
}
