import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { planReminder } from '../operations/outreach/plan-reminder.js'
import { knowAppointment } from '../storage/appointment-reminders.js'

/** A patient should be reminded: outreach chooses how, and asks whether it may. */
export async function onAppointmentReminderDue(
  deps: PatientsDeps,
  event: DomainEvent<'appointment.reminder-due.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => planReminder({ tx, deps }, event.payload))
}

/** An appointment was booked, moved or ended: a reminder that waits for its hour must know. */
export async function onAppointmentMoved(
  deps: PatientsDeps,
  event: DomainEvent<'appointment.moved.v1'>,
): Promise<void> {
  const { appointmentId, to, startAt, at } = event.payload
  const known = { appointmentId, status: to, startAt: new Date(startAt), toldAt: new Date(at) }
  await handleOnce(deps, event, (tx) => knowAppointment(tx, known))
}
