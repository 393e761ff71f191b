import { calendarFile } from '@baton/messaging/calendar-file'
import { requireViewer } from '@baton/service-kit/request-context'
import { APPOINTMENT_MOVES } from '../domain/appointment-status.js'
import type { Appointment as AppointmentModel } from '../domain/appointment.js'
import { partyOf } from '../operations/referral/take-step.js'
import type { AppointmentResolvers, BarrierResolvers } from './__generated__/resolvers.js'

/** An appointment's fields. */
export const Appointment: AppointmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.appointment.load(id),

  referral: ({ referralId }, _, { loaders }) => loaders.referral.load(referralId),
  patient: ({ patientId }, _, context) =>
    partyOf(requireViewer(context)) === 'AGENCY' ? null : { id: patientId },
  calendarFile: appointmentFile,
  availableTransitions: ({ status }) => APPOINTMENT_MOVES[status],
  statusReason: async ({ id }, _, { loaders }) =>
    (await loaders.appointmentHistory.load(id)).at(-1)?.reason ?? null,
  history: ({ id }, _, { loaders }) => loaders.appointmentHistory.load(id),
}

const USUAL_MINUTES = 30
const MINUTE_MS = 60_000

/** An appointment as a calendar file: when and where, nothing of the patient or of what it is for. */
function appointmentFile(appointment: AppointmentModel): string {
  const { id, version, startAt: startsAt, endAt, location, status } = appointment
  const minutes =
    endAt === null
      ? USUAL_MINUTES
      : Math.max(1, Math.round((endAt.getTime() - startsAt.getTime()) / MINUTE_MS))
  const isCancelled = status === 'CANCELLED'
  return calendarFile({ id, version, title: 'Appointment', startsAt, minutes, location, isCancelled })
}

/** A barrier's fields. */
export const Barrier: BarrierResolvers = {
  referral: ({ referralId }, _, { loaders }) => (referralId ? loaders.referral.load(referralId) : null),
}
