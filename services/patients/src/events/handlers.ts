import type { EventHandlers } from '@baton/events/inbox'
import type { PatientsDeps } from '../deps.js'
import { onAppointmentMoved, onAppointmentReminderDue } from './on-appointment.js'
import { onProgramMoved } from './on-program-moved.js'

/** What patients does with what others tell. */
export const handlers: EventHandlers<PatientsDeps> = {
  'appointment.moved.v1': onAppointmentMoved,
  'appointment.reminder-due.v1': onAppointmentReminderDue,
  'program.moved.v1': onProgramMoved,
}
