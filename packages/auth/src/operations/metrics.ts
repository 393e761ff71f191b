import type { Needs } from '../need.js'

/** The root fields of metrics, alphabetical. */
export const metricOperations: Needs = {
  'Mutation.createQualityProject': ['qualityProject', 'create'],
  'Mutation.recordPdsaCycle': ['qualityProject', 'update'],
  'Mutation.recordRootCause': ['qualityProject', 'update'],
  'Query.caseloads': ['metricAggregate', 'read'],
  'Query.controlChart': ['metricAggregate', 'read'],
  'Query.measure': ['metricAggregate', 'read'],
  'Query.measureResult': ['metricAggregate', 'read'],
  'Query.measures': ['metricAggregate', 'read'],
  'Query.priorAuthorizationReport': ['metricAggregate', 'read'],
  'Query.qualityProjects': ['qualityProject', 'read'],
}
