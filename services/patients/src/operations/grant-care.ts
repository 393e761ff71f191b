import { recordCareRelationship } from '@baton/auth/care-relationships'
import { accessEpoch, raiseEpoch } from '@baton/auth/access-epoch'
import type { Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { RequestContext } from '@baton/service-kit/request-context'
import type { Carer } from '../storage/caseloads.js'
import type { Writing } from './writing.js'

/** From when until when, and for whom. */
interface CareWindow {
  readonly from?: Date
  readonly until?: Date
  /** The colleague who is covered. */
  readonly onBehalfOf?: string
}

/** Somebody begins to look after a patient, now unless told: written here and told to the others. */
export async function grantCare(
  { tx, deps }: Writing,
  { patientId, practitionerId, kind }: Omit<Carer, 'startsAt'>,
  { from, until, onBehalfOf }: CareWindow = {},
): Promise<void> {
  const now = deps.clock.now()
  const epoch = await accessEpoch(tx)
  const payload = {
    patientId,
    practitionerId,
    kind,
    from: (from ?? now).toISOString(),
    until: until?.toISOString() ?? null,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    epoch,
  }
  await recordCareRelationship(tx, payload)
  const facts = { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('care-relationship.granted.v1', facts)])
}

/**
 * Somebody no longer looks after a patient, from now on. Each end takes a number of its own, so that every service
 * knows whether it has heard of all of them. Answers the last number; null when nothing ended.
 */
export async function endCare({ tx, deps }: Writing, ended: readonly Carer[]): Promise<number | null> {
  const now = deps.clock.now()
  let last: number | null = null
  for (const { patientId, practitionerId, kind, startsAt } of ended) {
    const epoch = await raiseEpoch(tx)
    last = epoch
    const payload = {
      patientId,
      practitionerId,
      kind,
      from: startsAt.toISOString(),
      until: (startsAt > now ? startsAt : now).toISOString(), // one that has not begun never begins
      epoch,
    }
    await recordCareRelationship(tx, payload)
    const facts = { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload }
    await appendToOutbox(tx, [event('care-relationship.ended.v1', facts)])
  }
  return last
}

/**
 * Tells the gateway of a revocation beside the answer, so that it holds for the very next request. Only after the
 * commit: a number that was rolled back would make every service wait for an event that never comes.
 */
export function announceEpoch(
  context: Pick<RequestContext, 'extensions'>,
  outcome: Outcome<unknown>,
  epoch: number | null,
): void {
  if (outcome.ok && epoch !== null) context.extensions['accessEpoch'] = epoch
}
