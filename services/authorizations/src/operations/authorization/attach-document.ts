import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { addDocument, findDocuments } from '../../storage/documents.js'
import { attachInput } from './authorization-input.js'
import { takeStep } from './authorization-step.js'
import { changeAuthorization } from './change-authorization.js'

/** Attaches a document before the request is sent; the last required one makes it READY. Answers the request's id. */
export async function attachDocument(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(attachInput, input)
  if (!parsed.ok) return parsed
  const { authorizationId: id, kind, documentId = null, expectedVersion } = parsed.value
  const by = requireViewer(context).id
  const at = context.clock.now()
  const request = {
    operation: 'attachDocument',
    id,
    expectedVersion,
    verb: 'update',
    input: parsed.value,
  } as const
  return changeAuthorization(context, request, async (tx, authorization) => {
    if (authorization.status !== 'DRAFT' && authorization.status !== 'READY') {
      const message = 'The request was sent already: answer an information request of the payer instead.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'authorizationId'] })
    }
    const documentRow = { id: newId('authorization_document'), authorizationId: id, kind, documentId }
    await addDocument(tx, { ...documentRow, attachedAt: at, attachedBy: by })
    const kinds = new Set((await findDocuments(tx, [id])).map((document) => document.kind))
    const complete = authorization.requiredDocuments.every((required) => kinds.has(required))
    if (authorization.status === 'DRAFT' && complete)
      await takeStep(tx, authorization, { to: 'READY', by, at })
    else await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return done(id)
  })
}
