import type { Needs } from '../need.js'

/** The root fields of care-plans, alphabetical. */
export const carePlanOperations: Needs = {
  'Mutation.addTask': ['carePlan', 'create'],
  'Mutation.assignTask': ['carePlan', 'update'],
  'Mutation.cancelTask': ['carePlan', 'update'],
  'Mutation.completeTask': ['carePlan', 'update'],
  'Mutation.openTransition': ['transitionEpisode', 'create'],
  'Mutation.recordTransitionContact': ['transitionEpisode', 'update'],
  'Query.myWorkQueue': ['workQueue', 'read'],
  'Query.task': ['carePlan', 'read'],
  'Query.transitionEpisode': ['transitionEpisode', 'read'],
}
