import { requireViewer } from '@baton/service-kit/request-context'
import { APPOINTMENT_MOVES } from '../domain/appointment-status.js'
import { partyOf } from '../operations/take-step.js'
import type { AppointmentResolvers, BarrierResolvers } from './__generated__/resolvers.js'

/** An appointment's fields. */
export const Appointment: AppointmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.appointment.load(id),

  referral: ({ referralId }, _, { loaders }) => loaders.referral.load(referralId),
  patient: ({ patientId }, _, context) =>
    partyOf(requireViewer(context)) === 'AGENCY' ? null : { id: patientId },
  availableTransitions: ({ status }) => APPOINTMENT_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.appointmentHistory.load(id),
}

/** A barrier's fields. */
export const Barrier: BarrierResolvers = {
  referral: ({ referralId }, _, { loaders }) => (referralId ? loaders.referral.load(referralId) : null),
}
