import type { Needs } from '../need.js'

/** The root fields of patients, alphabetical. */
export const patientOperations: Needs = {
  'Mutation.assignCoordinator': ['caseload', 'create'],
  'Mutation.confirmConsent': ['consent', 'create'],
  'Mutation.deactivatePractitioner': ['staffDirectory', 'update'],
  'Mutation.recordCondition': ['encounter', 'create'],
  'Mutation.recordConsent': ['consent', 'create'],
  'Mutation.recordCoverage': ['demographics', 'create'],
  'Mutation.recordEncounter': ['encounter', 'create'],
  'Mutation.registerPatient': ['demographics', 'create'],
  'Mutation.repairInboundMessage': ['import', 'update'],
  'Mutation.replayInboundMessage': ['import', 'update'],
  'Mutation.revokeConsent': ['consent', 'create'],
  'Mutation.savePractitioner': ['staffDirectory', 'update'],
  'Mutation.updateDemographics': ['demographics', 'update'],
  'Query.importJob': ['import', 'read'],
  'Query.inboundMessages': ['import', 'read'],
  'Query.myCaseload': ['caseload', 'read'],
  'Query.organization': ['staffDirectory', 'read'],
  'Query.patient': ['demographics', 'read'],
  'Query.patientByIdentifier': ['demographics', 'read'],
  'Query.patients': ['demographics', 'read'],
  'Query.practitioner': ['staffDirectory', 'read'],
  'Query.practitioners': ['staffDirectory', 'read'],
  'Query.viewer': 'authenticated',
}
