import { localDateOf } from '@baton/clinical/calendar/local-time'
import { GraphQLError } from 'graphql'
import { requirementOf } from '../domain/requirement.js'
import { requirementInput } from '../operations/payer/payer-input.js'
import type {
  AuthorizationRequirementResolvers,
  PayerRuleResolvers,
  QueryResolvers,
} from './__generated__/resolvers.js'

/** `Query.authorizationRequirement`: null where the payer is not known. */
export const authorizationRequirement: NonNullable<QueryResolvers['authorizationRequirement']> = async (
  _,
  { input },
  { loaders, clock },
) => {
  const checked = requirementInput.safeParse(input)
  if (!checked.success) throw badInput(checked.error.issues)
  const { payerId, code, state, serviceDate } = checked.data
  const payer = await loaders.payerByName.load(payerId)
  if (!payer) return null
  return requirementOf(await loaders.rulesOfCode.load(code.code), {
    payerId: payer.id,
    lineOfBusiness: payer.lineOfBusiness,
    state: state ?? payer.state,
    codeSystem: code.system,
    code: code.code,
    day: serviceDate ?? localDateOf(clock.now(), payer.timeZone),
  })
}

/** Every field that is wrong, by its path; a question has no payload for refusals. */
function badInput(issues: readonly { readonly path: readonly PropertyKey[] }[]): GraphQLError {
  const fields = issues.map(({ path }) => ['input', ...path.map(String)].join('.'))
  return new GraphQLError(`These fields are not as they must be: ${fields.join(', ')}.`, {
    extensions: { code: 'BAD_USER_INPUT', fields },
  })
}

/** `AuthorizationRequirement`. */
export const AuthorizationRequirement: AuthorizationRequirementResolvers = {
  docNeeded: ({ documents }) => (documents.length > 0 ? 'CLINICAL' : null),
  docPurpose: ({ documents, paNeeded }) => {
    if (documents.length === 0) return null
    return paNeeded === 'AUTH_NEEDED' || paNeeded === 'CONDITIONAL' ? 'WITHPA' : 'RETAIN_DOC'
  },
  rule: ({ ruleId }, _, { loaders }) => (ruleId ? loaders.payerRule.load(ruleId) : null),
}

/** `PayerRule`. */
export const PayerRule: PayerRuleResolvers = {
  payer: ({ payerId }, _, { loaders }) => (payerId ? loaders.payer.load(payerId) : null),
  code: ({ codeSystem, code }) => ({ system: codeSystem, code, display: null }),
}
