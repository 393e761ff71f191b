import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { ServiceLine } from '../domain/service-line.js'
import { addAuthorization } from '../storage/authorizations.js'
import { findPayer } from '../storage/payers.js'
import { addServiceLines } from '../storage/service-lines.js'
import { addStatusStep } from '../storage/status-steps.js'
import { createInput, type CreateInput } from './authorization-input.js'
import { authorizationFacts } from './authorization-step.js'

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
    return done(
      await add(tx, newAuthorization(asked, { payer, createdBy: viewer.id, now }), { asked, payer }),
    )
  })
}

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

const HOME_HEALTH_CARE = '42' // X12 list 1365
const HOME = '12' // CMS place of service

function newLine(
  authorizationId: string,
  { line, sequence }: { line: CreateInput['serviceLines'][number]; sequence: number },
): ServiceLine {
  return {
    id: newId('service_line'),
    authorizationId,
    sequence,
    codeSystem: line.service.system,
    code: line.service.code,
    codeDisplay: line.service.display,
    quantity: line.quantity,
    unit: line.unit,
    serviceFrom: line.from ?? null,
    serviceTo: line.to ?? null,
    serviceTypeCode: line.serviceTypeCode ?? HOME_HEALTH_CARE,
    placeOfService: line.placeOfService ?? HOME,
    ...UNDECIDED,
  }
}

const UNDECIDED = {
  outcome: null,
  actionCode: null,
  reasonSystem: null,
  reasonCode: null,
  reasonDisplay: null,
  note: null,
  authorizationNumber: null,
  approvedQuantity: null,
  approvedFrom: null,
  approvedTo: null,
} as const
