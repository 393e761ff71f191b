import { RETRACTION_TRANSITIONS, retractionHistory, revisionOf } from '../domain/retraction.js'
import { effectiveReasons, effectiveTier, overrideOf } from '../domain/risk-tier.js'
import type { AssessmentResolvers, PatientRiskTierResolvers } from './__generated__/resolvers.js'

/** The fields of an assessment that are not columns. */
export const Assessment: AssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessment.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
  incomplete: ({ missing }) => missing.length > 0,
  revision: (row) => revisionOf(row),
  statusReason: ({ retractedReason }) => retractedReason,
  availableTransitions: ({ status }) => RETRACTION_TRANSITIONS[status],
  history: (row) => retractionHistory(row),
}

/** The fields of a tier that are not columns. */
export const PatientRiskTier: PatientRiskTierResolvers = {
  tier: (row) => effectiveTier(row),
  reasons: (row) => effectiveReasons(row),
  override: (row) => overrideOf(row),
}
