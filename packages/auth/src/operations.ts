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
  'Mutation.assignCoordinator': ['caseload', 'create'],
  'Mutation.deactivatePractitioner': ['staffDirectory', 'update'],
  'Mutation.recordCondition': ['encounter', 'create'],
  'Mutation.recordCoverage': ['demographics', 'create'],
  'Mutation.recordEncounter': ['encounter', 'create'],
  'Mutation.registerPatient': ['demographics', 'create'],
  'Mutation.savePractitioner': ['staffDirectory', 'update'],
  'Mutation.updateDemographics': ['demographics', 'update'],
  'Query.importJob': ['import', 'read'],
  'Query.myCaseload': ['caseload', 'read'],
  'Query.organization': ['staffDirectory', 'read'],
  'Query.patient': ['demographics', 'read'],
  'Query.patientByIdentifier': ['demographics', 'read'],
  'Query.patients': ['demographics', 'read'],
  'Query.practitioner': ['staffDirectory', 'read'],
  'Query.practitioners': ['staffDirectory', 'read'],
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
  'Mutation.acceptReferral': ['referral', 'update'],
  'Mutation.cancelReferral': ['referral', 'update'],
  'Mutation.createAgency': ['agency', 'create'],
  'Mutation.createReferral': ['referral', 'create'],
  'Mutation.rejectReferral': ['referral', 'update'],
  'Mutation.saveCommunityService': ['resourceDirectory', 'update'],
  'Mutation.sendReferral': ['referral', 'update'],
  'Query.agency': ['agency', 'read'],
  'Query.partnerInbox': ['referral', 'read'],
  'Query.referral': ['referral', 'read'],
  'Query.referrals': ['referral', 'read'],
  'Query.searchServices': ['resourceDirectory', 'read'],

  // authorizations
  'Mutation.attachDocument': ['authorization', 'update'],
  'Mutation.cancelAuthorization': ['authorization', 'update'],
  'Mutation.createAuthorization': ['authorization', 'create'],
  'Mutation.recordUnits': ['determination', 'update'],
  'Mutation.retryDeadLetter': ['deadLetters', 'update'],
  'Mutation.submitAuthorization': ['authorization', 'sign'],
  'Mutation.withdrawAuthorization': ['authorization', 'update'],
  'Query.authorization': ['authorization', 'read'],
  'Query.authorizations': ['authorization', 'read'],
  'Query.deadLetters': ['deadLetters', 'read'],
  'Query.payers': ['authorization', 'read'],

  // metrics
  'Query.measure': ['metricAggregate', 'read'],
  'Query.measureResult': ['metricAggregate', 'read'],
  'Query.measures': ['metricAggregate', 'read'],
}
