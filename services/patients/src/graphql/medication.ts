import type { AllergyResolvers, MedicationResolvers } from './__generated__/resolvers.js'

/** The fields of a medication that are not columns. */
export const Medication: MedicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.medication.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}

/** The fields of an allergy that are not columns. */
export const Allergy: AllergyResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}
