import type { Outcome } from '@baton/database/refusal'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { attachDocument } from '../operations/attach-document.js'
import { cancelAuthorization } from '../operations/cancel-authorization.js'
import { createAuthorization } from '../operations/create-authorization.js'
import { recordUnits } from '../operations/record-units.js'
import { readDeadLetter, retryDeadLetter } from '../operations/retry-dead-letter.js'
import { submitAuthorization } from '../operations/submit-authorization.js'
import { withdrawAuthorization } from '../operations/withdraw-authorization.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

type Operation = (context: RequestContext, input: unknown) => Promise<Outcome<string>>

/** Runs an operation and answers the authorization as it is afterwards. */
async function changed(operation: Operation, input: unknown, context: Context) {
  const outcome = await operation(context, input)
  if (!outcome.ok) return { authorization: null, userErrors: toUserErrors(outcome.refusals) }
  context.loaders.forget()
  return { authorization: await context.loaders.authorization.load(outcome.value), userErrors: [] }
}

/** `Mutation` of this subgraph. */
export const Mutation: MutationResolvers = {
  createAuthorization: (_, { input }, context) => changed(createAuthorization, input, context),
  attachDocument: (_, { input }, context) => changed(attachDocument, input, context),
  submitAuthorization: (_, { input }, context) => changed(submitAuthorization, input, context),
  cancelAuthorization: (_, { input }, context) => changed(cancelAuthorization, input, context),
  withdrawAuthorization: (_, { input }, context) => changed(withdrawAuthorization, input, context),
  recordUnits: (_, { input }, context) => changed(recordUnits, input, context),

  retryDeadLetter: async (_, { input }, context) => {
    requireViewer(context)
    const outcome = await retryDeadLetter(context, input)
    if (!outcome.ok) return { deadLetter: null, userErrors: toUserErrors(outcome.refusals) }
    context.loaders.forget()
    return { deadLetter: await readDeadLetter(context, outcome.value), userErrors: [] }
  },
}
