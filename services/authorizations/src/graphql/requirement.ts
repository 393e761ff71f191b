import { localDateOf } from '@baton/clinical/local-time'
import { requirementOf } from '../domain/requirement.js'
import { requirementInput } from '../operations/payer-input.js'
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
  const { payerId, code, state, serviceDate } = requirementInput.parse(input)
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
