import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import { addAuthorization } from '../../storage/authorizations.js'
import { addServiceLines } from '../../storage/service-lines.js'
import { addStatusStep } from '../../storage/status-steps.js'
import type { CreateInput } from './authorization-input.js'
import { authorizationFacts } from './authorization-step.js'
import { newLine } from './new-line.js'

/** An authorization as it begins: READY when it needs no document, DRAFT before its documents are there. */
export function newAuthorization(
  asked: CreateInput,
  { payer, createdBy, now }: { payer: Payer; createdBy: string; now: Date },
): Authorization {
  const requiredDocuments = [...new Set(asked.requiredDocuments ?? [])]
  return {
    id: newId('authorization'),
    patientId: asked.patientId,
    payerId: payer.id,
    coverageId: asked.coverageId ?? null,
    encounterId: asked.encounterId ?? null,
    orderingPractitionerId: asked.orderingPractitionerId ?? null,
    status: requiredDocuments.length > 0 ? 'DRAFT' : 'READY',
    statusReason: null,
    version: 1,
    requestVersion: 1,
    lineOfBusiness: payer.lineOfBusiness,
    priority: asked.priority,
    physicianStatesUrgency: asked.physicianStatesUrgency ?? false,
    serviceKind: asked.serviceKind ?? 'PRIOR_AUTHORIZATION',
    diagnoses: asked.diagnoses ?? [],
    requiredDocuments,
    trace: null,
    authorizationNumber: null,
    createdAt: now,
    createdBy,
    submittedAt: null,
    dueAt: null,
    decidedAt: null,
    supersedesId: asked.supersedesId ?? null,
    resumeStatus: null,
    nextReviewOn: null,
  }
}

/** Writes a new authorization with its lines and first step, and tells the others. Answers its id. */
export async function addNewAuthorization(
  tx: EntityManager,
  authorization: Authorization,
  { asked, payer }: { asked: CreateInput; payer: Payer },
): Promise<string> {
  const { id, createdAt: at, patientId, createdBy: by, status: to } = authorization
  await addAuthorization(tx, authorization)
  await addServiceLines(
    tx,
    asked.serviceLines.map((line, index) => newLine(id, { line, sequence: index + 1 })),
  )
  const stepId = newId('authorization_step')
  await addStatusStep(tx, { id: stepId, authorizationId: id, at, by, from: null, to, reason: null })
  const payload = authorizationFacts(authorization, payer, at)
  await appendToOutbox(tx, [
    event('authorization.created.v1', { subject: id, patientId, occurredAt: at, recordedAt: at, payload }),
  ])
  return id
}
