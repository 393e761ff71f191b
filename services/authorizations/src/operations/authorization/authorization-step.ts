import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import type { AuthorizationStatus } from '../../domain/status.js'
import { replaceAuthorization, type AuthorizationChange } from '../../storage/authorizations.js'
import { findPayers } from '../../storage/payers.js'
import { addStatusStep } from '../../storage/status-steps.js'
import { stateWorkEvents } from '../open-work.js'

/** One step of an authorization: where to, who and when, and what else changes with it. */
export interface Step {
  readonly to: AuthorizationStatus
  readonly by: string
  readonly at: Date
  readonly reason?: string | null
  /** By when a person must act on where it leads; the payer's deadline without it. */
  readonly workDueAt?: Date | null
  readonly change?: AuthorizationChange
  /** What else is told with the step. */
  readonly tell?: (next: Authorization, payer: Payer) => readonly NewEvent[]
}

/** Takes a step that was decided, remembers it and tells it. The caller holds the lock, so nobody can be faster. */
export async function takeStep(tx: EntityManager, seen: Authorization, step: Step): Promise<Authorization> {
  const reason = step.reason ?? null
  const next = await replaceAuthorization(tx, seen, { ...step.change, status: step.to, statusReason: reason })
  if (!next) throw new Error(`authorization ${seen.id} changed under its lock`)
  await addStatusStep(tx, {
    id: newId('authorization_step'),
    authorizationId: seen.id,
    at: step.at,
    by: step.by,
    from: seen.status,
    to: step.to,
    reason,
  })
  const payer = await payerOf(tx, next)
  await appendToOutbox(tx, [
    moved(next, { from: seen.status, payer, at: step.at }),
    ...stateWorkEvents(seen, next, { at: step.at, dueAt: step.workDueAt ?? next.dueAt }),
    ...(step.tell?.(next, payer) ?? []),
  ])
  return next
}

const payers = new WeakMap<EntityManager, Map<string, Payer>>()

/** The payer of an authorization, read once in a transaction. */
export async function payerOf(tx: EntityManager, authorization: Authorization): Promise<Payer> {
  const known = payers.get(tx) ?? new Map<string, Payer>()
  payers.set(tx, known)
  const before = known.get(authorization.payerId)
  if (before) return before
  const [payer] = await findPayers(tx, [authorization.payerId])
  if (!payer) throw new Error(`authorization ${authorization.id} has no payer`)
  known.set(payer.id, payer)
  return payer
}

/** What every event of an authorization tells. */
export function authorizationFacts(authorization: Authorization, payer: Payer, at: Date) {
  return {
    authorizationId: authorization.id,
    patientId: authorization.patientId,
    payerId: payer.id,
    payerCode: payer.code,
    lineOfBusiness: authorization.lineOfBusiness,
    serviceKind: authorization.serviceKind,
    priority: authorization.priority,
    version: authorization.requestVersion,
    at: at.toISOString(),
  }
}

/** The parts of an event that its authorization gives. */
export function envelope(authorization: Pick<Authorization, 'id' | 'patientId'>, at: Date) {
  return { subject: authorization.id, patientId: authorization.patientId, occurredAt: at, recordedAt: at }
}

/** A code, as against words of a person or a payer, which stay in this database. */
const CODE = /^[A-Z0-9_]+(?:[ ,]+[A-Z0-9_]+)*$/

function moved(
  next: Authorization,
  { from, payer, at }: { from: AuthorizationStatus; payer: Payer; at: Date },
): NewEvent {
  const reason = next.statusReason && CODE.test(next.statusReason) ? next.statusReason : null
  const payload = { ...authorizationFacts(next, payer, at), from, to: next.status, reason }
  return event('authorization.moved.v1', { ...envelope(next, at), payload })
}

/** Tells that an authorization is about to be sent, or sent again after a person looked. */
export function queuedEvent(
  authorization: Authorization,
  { payer, submissionId, at }: { payer: Payer; submissionId: string; at: Date },
): NewEvent {
  const dueAt = (authorization.dueAt ?? at).toISOString()
  const payload = { ...authorizationFacts(authorization, payer, at), submissionId, dueAt }
  return event('authorization.queued.v1', { ...envelope(authorization, at), payload })
}
