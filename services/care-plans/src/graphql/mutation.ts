import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { addTask } from '../operations/add-task.js'
import { assignTask } from '../operations/assign-task.js'
import { cancelTask } from '../operations/cancel-task.js'
import { completeTask } from '../operations/complete-task.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { transitionMutations } from './mutation/transitions.js'

/** The root fields that change something. */
export const Mutation: MutationResolvers = {
  ...transitionMutations,
  addTask: async (_, { input }, context) => task(context, await addTask(context, input)),
  assignTask: async (_, { input }, context) => task(context, await assignTask(context, input)),
  completeTask: async (_, { input }, context) => task(context, await completeTask(context, input)),
  cancelTask: async (_, { input }, context) => task(context, await cancelTask(context, input)),
}

async function task({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { task: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { task: await loaders.task.load(outcome.value.id), userErrors: [] }
}
