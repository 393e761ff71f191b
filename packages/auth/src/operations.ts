import type { ResourceRow, Verb } from './matrix.js'

/** What a root field needs: a cell of the matrix, or only that somebody is signed in. */
export type Need = readonly [row: ResourceRow, verb: Verb] | 'authenticated'

/**
 * Every root field of the graph and the cell of the matrix that decides it. `npm run compose` refuses a root field
 * that is missing here, one that is here and nowhere in the graph, and one whose directive says otherwise.
 * One block per service, alphabetical within it.
 */
export const OPERATIONS: Readonly<Record<string, Need>> = {
  // patients
  'Query.viewer': 'authenticated',

  // care-plans
  'Mutation.addTask': ['carePlan', 'create'],
  'Mutation.assignTask': ['carePlan', 'update'],
  'Mutation.cancelTask': ['carePlan', 'update'],
  'Mutation.completeTask': ['carePlan', 'update'],
  'Mutation.openTransition': ['transitionEpisode', 'create'],
  'Mutation.recordTransitionContact': ['transitionEpisode', 'update'],
  'Query.myWorkQueue': ['workQueue', 'read'],
  'Query.task': ['carePlan', 'read'],
  'Query.transitionEpisode': ['transitionEpisode', 'read'],

  // referrals

  // authorizations

  // metrics
}
