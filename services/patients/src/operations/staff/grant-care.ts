import { recordCareRelationships } from '@baton/auth/care-relationships'
import { accessEpoch, raiseEpoch } from '@baton/auth/access-epoch'
import type { Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { RequestContext } from '@baton/service-kit/request-context'
import type { Carer } from '../../storage/caseloads.js'
import type { Writing } from '../writing.js'

/** From when until when, and for whom. */
interface CareWindow {
  readonly from?: Date
  readonly until?: Date
  /** The colleague who is covered. */
  readonly onBehalfOf?: string
  /** What a proxy may see and do. */
  readonly scopes?: readonly string[]
  /** An emergency for which the form of 42 CFR 2.51 was written. */
  readonly part2Emergency?: boolean
}

/** Somebody begins to look after patients, now unless told: written here and told to the others, all at once. */
export async function grantCare(
  { tx, deps }: Writing,
  carers: readonly Omit<Carer, 'startsAt'>[],
  { from, until, onBehalfOf, scopes, part2Emergency }: CareWindow = {},
): Promise<void> {
  const now = deps.clock.now()
  const epoch = await accessEpoch(tx)
  const window = { from: (from ?? now).toISOString(), until: until?.toISOString() ?? null }
  const covered = onBehalfOf === undefined ? {} : { onBehalfOf }
  const open = {
    ...(scopes === undefined ? {} : { scopes: [...scopes] }),
    ...(part2Emergency ? { part2Emergency } : {}),
  }
  const granted = carers.map(({ patientId, practitionerId, kind }) => ({
    patientId,
    practitionerId,
    kind,
    ...window,
    ...covered,
    ...open,
    epoch,
  }))
  await recordCareRelationships(tx, granted)
  await appendToOutbox(
    tx,
    granted.map((payload) => event('care-relationship.granted.v1', factsOf(payload, now))),
  )
}

/**
 * Somebody no longer looks after patients, from now on. Each end takes a number of its own, so that every service
 * knows whether it has heard of all of them. Answers the last number; null when nothing ended.
 */
export async function endCare({ tx, deps }: Writing, carers: readonly Carer[]): Promise<number | null> {
  if (carers.length === 0) return null
  const now = deps.clock.now()
  const last = await raiseEpoch(tx, carers.length)
  const ended = carers.map(({ startsAt, patientId, practitionerId, kind, scopes }, at) => ({
    patientId,
    practitionerId,
    kind,
    from: startsAt.toISOString(),
    until: (startsAt > now ? startsAt : now).toISOString(), // one that has not begun never begins
    ...(scopes ? { scopes: [...scopes] } : {}),
    epoch: last - carers.length + 1 + at,
  }))
  await recordCareRelationships(tx, ended)
  await appendToOutbox(
    tx,
    ended.map((payload) => event('care-relationship.ended.v1', factsOf(payload, now))),
  )
  return last
}

function factsOf<P extends { patientId: string }>(payload: P, now: Date) {
  const { patientId } = payload
  return { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload }
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
