import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { addTask } from '../operations/task/add-task.js'
import { assignTask } from '../operations/task/assign-task.js'
import { cancelTask } from '../operations/task/cancel-task.js'
import { completeTask } from '../operations/task/complete-task.js'
import { holdTask } from '../operations/task/hold-task.js'
import { resumeTask } from '../operations/task/resume-task.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { documentationMutations } from './mutation/documentation.js'
import { goalMutations } from './mutation/goals.js'
import { planMutations } from './mutation/plans.js'
import { teamMutations } from './mutation/teams.js'
import { medicationMutations } from './mutation/medications.js'
import { monitoringMutations } from './mutation/monitoring.js'
import { transitionMutations } from './mutation/transitions.js'

/** The root fields that change something. */
export const Mutation: MutationResolvers = {
  ...transitionMutations,
  ...planMutations,
  ...goalMutations,
  ...documentationMutations,
  ...teamMutations,
  ...medicationMutations,
  ...monitoringMutations,
  addTask: async (_, { input }, context) => task(context, await addTask(context, input)),
  assignTask: async (_, { input }, context) => task(context, await assignTask(context, input)),
  completeTask: async (_, { input }, context) => task(context, await completeTask(context, input)),
  holdTask: async (_, { input }, context) => task(context, await holdTask(context, input)),
  resumeTask: async (_, { input }, context) => task(context, await resumeTask(context, input)),
  cancelTask: async (_, { input }, context) => task(context, await cancelTask(context, input)),
}

async function task({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { task: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { task: await loaders.task.load(outcome.value.id), userErrors: [] }
}
