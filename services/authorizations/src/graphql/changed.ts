import type { Outcome } from '@baton/database/refusal'
import type { RequestContext } from '@baton/service-kit/request-context'
import { toUserErrors } from '@baton/service-kit/user-errors'
import type { Context } from './context.js'

type Operation = (context: RequestContext, input: unknown) => Promise<Outcome<string>>

/** Runs an operation and answers the authorization as it is afterwards. */
export async function changed(operation: Operation, input: unknown, context: Context) {
  const outcome = await operation(context, input)
  if (!outcome.ok) return { authorization: null, userErrors: toUserErrors(outcome.refusals) }
  context.loaders.forgetAll()
  return { authorization: await context.loaders.authorization.load(outcome.value), userErrors: [] }
}
