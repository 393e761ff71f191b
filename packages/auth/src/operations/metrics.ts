import type { Needs } from '../need.js'

/** The root fields of metrics, alphabetical. */
export const metricOperations: Needs = {
  'Mutation.acceptChangeRequest': ['qualityProject', 'sign'],
  'Mutation.cancelExport': ['export', 'create'],
  'Mutation.completeChangeRequest': ['qualityProject', 'sign'],
  'Mutation.createQualityProject': ['qualityProject', 'create'],
  'Mutation.declineChangeRequest': ['qualityProject', 'sign'],
  'Mutation.recordCompetency': ['qualityProject', 'sign'],
  'Mutation.recordPdsaCycle': ['qualityProject', 'update'],
  'Mutation.recordRootCause': ['qualityProject', 'update'],
  'Mutation.resolveValidationIssue': ['qualityProject', 'update'],
  'Mutation.runDataValidation': ['qualityProject', 'create'],
  'Mutation.startExport': ['export', 'create'],
  'Mutation.submitChangeRequest': ['qualityProject', 'read'],
  'Query.caseloads': ['metricAggregate', 'read'],
  'Query.changeRequests': ['qualityProject', 'read'],
  'Query.competencies': ['qualityProject', 'read'],
  'Query.controlChart': ['metricAggregate', 'read'],
  'Query.export': ['export', 'read'],
  'Query.measure': ['metricAggregate', 'read'],
  'Query.measureResult': ['metricAggregate', 'read'],
  'Query.measures': ['metricAggregate', 'read'],
  'Query.priorAuthorizationReport': ['metricAggregate', 'read'],
  'Query.qualityProjects': ['qualityProject', 'read'],
  'Query.validationIssues': ['qualityProject', 'read'],
  'Query.validationRun': ['qualityProject', 'read'],
}
