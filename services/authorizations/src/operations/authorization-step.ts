import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { AuthorizationStatus } from '../domain/status.js'
import { replaceAuthorization, type AuthorizationChange } from '../storage/authorizations.js'
import { addStatusStep } from '../storage/status-steps.js'

/** One step of an authorization: where to, who and when, and what else changes with it. */
export interface Step {
  readonly to: AuthorizationStatus
  readonly by: string
  readonly at: Date
  readonly reason?: string | null
  readonly change?: AuthorizationChange
}

/** Takes a step that was decided, and remembers it. The row is locked by the caller, so nobody can be faster. */
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
  return next
}

/** What every event of an authorization tells. */
export function authorizationFacts(authorization: Authorization, payer: Payer, at: Date) {
  return {
    authorizationId: authorization.id,
    patientId: authorization.patientId,
    payerId: payer.id,
    payerCode: payer.code,
    lineOfBusiness: authorization.lineOfBusiness,
    priority: authorization.priority,
    version: authorization.requestVersion,
    at: at.toISOString(),
  }
}

/** Tells that an authorization is about to be sent, or sent again after a person looked. */
export async function tellQueued(
  tx: EntityManager,
  authorization: Authorization,
  { payer, submissionId, at }: { payer: Payer; submissionId: string; at: Date },
): Promise<void> {
  const dueAt = (authorization.dueAt ?? at).toISOString()
  await appendToOutbox(tx, [
    event('authorization.queued.v1', {
      subject: authorization.id,
      patientId: authorization.patientId,
      occurredAt: at,
      recordedAt: at,
      payload: { ...authorizationFacts(authorization, payer, at), submissionId, dueAt },
    }),
  ])
}
