import { RETRACTION_TRANSITIONS, retractionHistory, revisionOf } from '../domain/retraction.js'
import type { ObservationResolvers } from './__generated__/resolvers.js'

/** The fields of an observation that are not columns. */
export const Observation: ObservationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.observation.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  revision: (row) => revisionOf(row),
  statusReason: ({ retractedReason }) => retractedReason,
  availableTransitions: ({ status }) => RETRACTION_TRANSITIONS[status],
  history: (row) => retractionHistory(row),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}
