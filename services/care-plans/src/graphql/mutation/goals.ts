import { acceptProposal } from '../../operations/proposal/accept-proposal.js'
import { addGoalBarrier } from '../../operations/goal/add-goal-barrier.js'
import { addGoal } from '../../operations/goal/add-goal.js'
import { cancelGoal } from '../../operations/goal/cancel-goal.js'
import { holdGoal } from '../../operations/goal/hold-goal.js'
import { recordGoalProgress } from '../../operations/goal/record-goal-progress.js'
import { rejectProposal } from '../../operations/proposal/reject-proposal.js'
import { resolveGoalBarrier } from '../../operations/goal/resolve-goal-barrier.js'
import { reviewGoal } from '../../operations/goal/review-goal.js'
import { voidGoal } from '../../operations/goal/void-goal.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import { answering } from './answer.js'

const goal = answering('goal', (loaders, id) => loaders.goal.load(id))
const barrier = answering('goalBarrier', (loaders, id) => loaders.barrier.load(id))
const proposal = answering('proposal', (loaders, id) => loaders.proposal.load(id))

/** The mutations of goals and of what is proposed. */
export const goalMutations = {
  addGoal: async (_, { input }, context) => goal(context, await addGoal(context, input)),
  reviewGoal: async (_, { input }, context) => goal(context, await reviewGoal(context, input)),
  holdGoal: async (_, { input }, context) => goal(context, await holdGoal(context, input)),
  cancelGoal: async (_, { input }, context) => goal(context, await cancelGoal(context, input)),
  voidGoal: async (_, { input }, context) => goal(context, await voidGoal(context, input)),
  recordGoalProgress: async (_, { input }, context) =>
    goal(context, await recordGoalProgress(context, input)),
  addGoalBarrier: async (_, { input }, context) => barrier(context, await addGoalBarrier(context, input)),
  resolveGoalBarrier: async (_, { input }, context) =>
    barrier(context, await resolveGoalBarrier(context, input)),
  acceptProposal: async (_, { input }, context) => proposal(context, await acceptProposal(context, input)),
  rejectProposal: async (_, { input }, context) => proposal(context, await rejectProposal(context, input)),
} satisfies MutationResolvers
