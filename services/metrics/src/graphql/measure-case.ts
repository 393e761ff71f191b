import type { MeasureCaseResolvers } from './__generated__/resolvers.js'

/** A case's fields. */
export const MeasureCase: MeasureCaseResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  transitionEpisode: ({ subject, id }) => (subject === 'TransitionEpisode' ? { id } : null),
  encounter: ({ subject, id }) => (subject === 'Encounter' ? { id } : null),
  referral: ({ subject, id }) => (subject === 'Referral' ? { id } : null),
  appointment: ({ subject, id }) => (subject === 'Appointment' ? { id } : null),
  authorization: ({ subject, id }) => (subject === 'Authorization' ? { id } : null),
}
