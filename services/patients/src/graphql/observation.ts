import type { ObservationResolvers } from './__generated__/resolvers.js'

/** The fields of an observation that are not columns. */
export const Observation: ObservationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.observation.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}
