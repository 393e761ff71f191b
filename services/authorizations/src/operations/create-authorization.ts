import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import { addAuthorization, findAuthorizations } from '../storage/authorizations.js'
import { findPayer } from '../storage/payers.js'
import { addServiceLines } from '../storage/service-lines.js'
import { addStatusStep } from '../storage/status-steps.js'
import { createInput, type CreateInput } from './authorization-input.js'
import { authorizationFacts } from './authorization-step.js'
import { newLine } from './new-line.js'

/** Starts an authorization: READY when it needs no document, DRAFT before its documents are there. Answers its id. */
export async function createAuthorization(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(createInput, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const asked = parsed.value
  return change<string>(context, { operation: 'createAuthorization', input: asked }, async (tx) => {
    const { patientId } = asked
    const allowed = await mayTouchPatient(tx, viewer, {
      row: 'authorization',
      verb: 'create',
      patientId,
      now,
    })
    if (!allowed) return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const payer = await findPayer(tx, asked.payerId)
    if (!payer) return refused({ ...notFound('payer'), field: ['input', 'payerId'] })
    const supersedes = await supersedesRefusal(context, asked)
    if (supersedes) return refused(supersedes)
    return done(
      await add(tx, newAuthorization(asked, { payer, createdBy: viewer.id, now }), { asked, payer }),
    )
  })
}

/** A new request stands in the place of a denied one of the same patient, never in that of one that can be changed. */
async function supersedesRefusal(context: RequestContext, asked: CreateInput): Promise<Refusal | null> {
  if (!asked.supersedesId) return null
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  const [before] = await findAuthorizations(context.db, reader, [asked.supersedesId])
  if (!before || before.patientId !== asked.patientId)
    return { ...notFound('authorization'), field: ['input', 'supersedesId'] }
  if (SUPERSEDED.has(before.status)) return null
  const message = `An authorization that is ${before.status} is changed, not superseded.`
  return { kind: 'InvalidInput', message, field: ['input', 'supersedesId'] }
}

const SUPERSEDED: ReadonlySet<string> = new Set([
  'DENIED',
  'DENIED_LAPSED',
  'UPHELD',
  'DISMISSED',
  'PARTIALLY_APPROVED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
])

function newAuthorization(
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

async function add(
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
