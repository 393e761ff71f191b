import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { findAuthorizations } from '../storage/authorizations.js'
import { findPayer } from '../storage/payers.js'
import { addNewAuthorization, newAuthorization } from './add-new-authorization.js'
import { createInput, type CreateInput } from './authorization-input.js'

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
      await addNewAuthorization(tx, newAuthorization(asked, { payer, createdBy: viewer.id, now }), {
        asked,
        payer,
      }),
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
