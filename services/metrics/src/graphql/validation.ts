import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { VALIDATION_MOVES } from '../domain/validation-issue.js'
import { resolveValidationIssue } from '../operations/data-validation/resolve-validation-issue.js'
import { runDataValidation } from '../operations/data-validation/run-data-validation.js'
import { VALIDATION_RULES, validationRule } from '../validation/catalogue.js'
import type {
  MutationResolvers,
  ValidationIssueResolvers,
  ValidationRunResolvers,
} from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** An issue's fields. */
export const ValidationIssue: ValidationIssueResolvers = {
  name: ({ rule }) => validationRule(rule)?.name ?? rule,
  explanation: ({ rule }) => validationRule(rule)?.explanation ?? rule,
  severity: ({ rule }) => validationRule(rule)?.severity ?? 'WARNING',
  patient: ({ patientId }) => (patientId === null ? null : { id: patientId }),
  availableTransitions: ({ status }) => [...VALIDATION_MOVES[status]],
  statusReason: async ({ id }, _, { loaders }) => (await loaders.history.load(id)).at(-1)?.reason ?? null,
  history: async ({ id }, _, { loaders }) => [...(await loaders.history.load(id))],
}

/** A run's fields. */
export const ValidationRun: ValidationRunResolvers = {
  progress: ({ rulesDone }) => rulesDone / VALIDATION_RULES.length,
}

/** What runs the rules and ends issues. */
export const validationMutations: Pick<MutationResolvers, 'runDataValidation' | 'resolveValidationIssue'> = {
  runDataValidation: async (_, { input }, context) => {
    const outcome = await runDataValidation(context, input)
    if (!outcome.ok) return { validationRun: null, userErrors: toUserErrors(outcome.refusals) }
    return { validationRun: await context.loaders.validationRun.load(outcome.value.id), userErrors: [] }
  },
  resolveValidationIssue: async (_, { input }, context) =>
    resolved(context, await resolveValidationIssue(context, input)),
}

async function resolved({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { validationIssue: null, userErrors: toUserErrors(outcome.refusals) }
  return { validationIssue: await loaders.validationIssue.load(outcome.value.id), userErrors: [] }
}
