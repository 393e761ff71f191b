import type { Outcome } from '@baton/database/refusal'
import type { RequestContext } from '@baton/service-kit/request-context'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { pausePayer } from '../operations/payer/pause-payer.js'
import { resumePayer } from '../operations/payer/resume-payer.js'
import { savePayerRule } from '../operations/payer/save-payer-rule.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** Runs an operation and answers the payer as it is afterwards. */
async function changedPayer(
  operation: (context: RequestContext, input: unknown) => Promise<Outcome<string>>,
  input: unknown,
  context: Context,
) {
  const outcome = await operation(context, input)
  if (!outcome.ok) return { payer: null, userErrors: toUserErrors(outcome.refusals) }
  context.loaders.forgetAll()
  return { payer: await context.loaders.payer.load(outcome.value), userErrors: [] }
}

/** The mutations about payers and what they ask. */
export const payerMutations: Pick<MutationResolvers, 'pausePayer' | 'resumePayer' | 'savePayerRule'> = {
  pausePayer: (_, { input }, context) => changedPayer(pausePayer, input, context),
  resumePayer: (_, { input }, context) => changedPayer(resumePayer, input, context),

  savePayerRule: async (_, { input }, context) => {
    const outcome = await savePayerRule(context, input)
    if (!outcome.ok) return { payerRule: null, userErrors: toUserErrors(outcome.refusals) }
    return { payerRule: await context.loaders.payerRule.load(outcome.value), userErrors: [] }
  },
}
