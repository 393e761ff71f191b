import type { Needs } from '../need.js'

/** The root fields of care-plans, alphabetical. */
export const carePlanOperations: Needs = {
  'Mutation.addTask': ['carePlan', 'create'],
  'Mutation.assignTask': ['carePlan', 'update'],
  'Mutation.cancelTask': ['carePlan', 'update'],
  'Mutation.completeTask': ['carePlan', 'update'],
  'Mutation.completeTransition': ['transitionEpisode', 'update'],
  'Mutation.confirmDischargeReady': ['transitionEpisode', 'update'],
  'Mutation.openTransition': ['transitionEpisode', 'create'],
  'Mutation.recordChecklist': ['transitionEpisode', 'update'],
  'Mutation.recordTransitionContact': ['transitionEpisode', 'update'],
  'Mutation.recordTransitionVisit': ['transitionEpisode', 'update'],
  'Mutation.transferTransition': ['transitionEpisode', 'update'],
  'Query.myWorkQueue': ['workQueue', 'read'],
  'Query.task': ['carePlan', 'read'],
  'Query.transitionEpisode': ['transitionEpisode', 'read'],
}
