import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { createQualityProject } from '../operations/quality-project/create-quality-project.js'
import { recordPdsaCycle } from '../operations/quality-project/record-pdsa-cycle.js'
import { recordRootCause } from '../operations/quality-project/record-root-cause.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { exportMutations } from './export-mutations.js'
import { replayMutations } from './replay.js'
import { staffMutations } from './staff-mutations.js'
import { surveyMutations } from './survey.js'
import { validationMutations } from './validation.js'

/** The root fields that change something. */
export const Mutation: MutationResolvers = {
  ...exportMutations,
  ...replayMutations,
  ...staffMutations,
  ...surveyMutations,
  ...validationMutations,
  createQualityProject: async (_, { input }, context) =>
    project(context, await createQualityProject(context, input)),
  recordPdsaCycle: async (_, { input }, context) => project(context, await recordPdsaCycle(context, input)),
  recordRootCause: async (_, { input }, context) => project(context, await recordRootCause(context, input)),
}

async function project({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { qualityProject: null, userErrors: toUserErrors(outcome.refusals) }
  return { qualityProject: await loaders.project.load(outcome.value.id), userErrors: [] }
}
