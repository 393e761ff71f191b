import { bookAppointment } from '../operations/appointment/book-appointment.js'
import { cancelAppointment } from '../operations/appointment/cancel-appointment.js'
import { recordAttendance } from '../operations/appointment/record-attendance.js'
import { recordBarrier } from '../operations/barrier/record-barrier.js'
import { rescheduleAppointment } from '../operations/appointment/reschedule-appointment.js'
import { resolveBarrier } from '../operations/barrier/resolve-barrier.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { appointmentPayload, barrierPayload } from './payloads.js'

/** What is done about appointments and about what keeps patients from them. */
export const appointmentMutations = {
  bookAppointment: async (_, { input }, context) =>
    appointmentPayload(context, await bookAppointment(context, input)),
  rescheduleAppointment: async (_, { input }, context) =>
    appointmentPayload(context, await rescheduleAppointment(context, input)),
  cancelAppointment: async (_, { input }, context) =>
    appointmentPayload(context, await cancelAppointment(context, input)),
  recordAttendance: async (_, { input }, context) =>
    appointmentPayload(context, await recordAttendance(context, input)),
  recordBarrier: async (_, { input }, context) =>
    barrierPayload(context, await recordBarrier(context, input)),
  resolveBarrier: async (_, { input }, context) =>
    barrierPayload(context, await resolveBarrier(context, input)),
} satisfies MutationResolvers
