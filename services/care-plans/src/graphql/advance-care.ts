import { ADVANCE_CARE_MOVES, isOrder } from '../domain/advance-care.js'
import type { AdvanceCareDocumentResolvers, SafetyPlanResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** An advance care document's fields. */
export const AdvanceCareDocument: AdvanceCareDocumentResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  portableOrder: isOrder,
  verifiedBy: ({ verifiedBy }) => practitionerRef(verifiedBy),
  availableTransitions: ({ status }) => ADVANCE_CARE_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** A safety plan's fields. */
export const SafetyPlan: SafetyPlanResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  crisisLine: () => '988',
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}
