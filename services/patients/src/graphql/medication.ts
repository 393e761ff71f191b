import { medicationMovesOf } from '../domain/medication.js'
import type { AllergyResolvers, MedicationResolvers } from './__generated__/resolvers.js'

/** The fields of a medication that are not columns. */
export const Medication: MedicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.medication.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
  availableTransitions: ({ origin, status }) => (origin === 'RECORDED' ? medicationMovesOf(status) : []),
  async statusReason({ id }, _, { loaders }) {
    const steps = await loaders.medicationSteps.load(id)
    return steps.findLast(({ fromStatus, toStatus }) => fromStatus !== toStatus)?.reason ?? null
  },
  async history({ id }, _, { loaders }) {
    const steps = await loaders.medicationSteps.load(id)
    return steps.map(({ at, by, fromStatus: from, toStatus: to, reason }) => ({ at, by, from, to, reason }))
  },
}

/** The fields of an allergy that are not columns. */
export const Allergy: AllergyResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}
