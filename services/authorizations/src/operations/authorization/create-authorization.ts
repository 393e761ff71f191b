import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { isNotNeeded, type RequirementAnswer } from '../../domain/requirement.js'
import { findAuthorizations } from '../../storage/authorizations.js'
import { findPayer } from '../../storage/payers.js'
import { decideServiceLine, findServiceLines } from '../../storage/service-lines.js'
import { addNewAuthorization, newAuthorization } from './add-new-authorization.js'
import { createInput, type CreateInput } from './authorization-input.js'
import { takeStep } from './authorization-step.js'
import { requirementsOfLines } from './requirements-of-lines.js'

/**
 * Starts an authorization: READY when it needs no document, DRAFT before its documents are there, NOT_REQUIRED where the
 * payer's rules want nothing of it asked. Without a list of documents it needs those that the rules name. Answers its
 * id.
 */
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
    const answers = await requirementsOfLines(tx, asked.serviceLines, { payer, at: now })
    const requiredDocuments = asked.requiredDocuments ?? answers.flatMap(({ documents }) => documents)
    const begun = newAuthorization({ ...asked, requiredDocuments }, { payer, createdBy: viewer.id, now })
    const id = await addNewAuthorization(tx, begun, { asked, payer })
    if (answers.every(isNotNeeded)) await endAsNotRequired(tx, begun, { answers, by: viewer.id, at: now })
    return done(id)
  })
}

/** The payer's own rules want none of it asked: each line keeps the rule as its proof (domain: CRD, `no-auth`). */
async function endAsNotRequired(
  tx: EntityManager,
  authorization: Authorization,
  { answers, by, at }: { answers: readonly RequirementAnswer[]; by: string; at: Date },
): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  for (const line of lines) {
    const { paNeeded, ruleId, ruleVersion, source } = answers[line.sequence - 1] ?? {}
    const note = `${paNeeded}: ${source} (${ruleId}, version ${ruleVersion})`
    await decideServiceLine(tx, { ...line, outcome: 'NOT_REQUIRED', note })
  }
  const reason = answers.some(({ paNeeded }) => paNeeded === 'SATISFIED') ? 'SATISFIED' : 'NO_AUTH'
  await takeStep(tx, authorization, { to: 'NOT_REQUIRED', by, at, reason })
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
