import { event } from '@baton/events/event'
import { done, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { remindersFor, type Appointment } from '../../domain/appointment.js'
import { APPOINTMENT_MOVES, type AppointmentStatus } from '../../domain/appointment-status.js'
import {
  addAppointment,
  addAppointmentChange,
  addReminders,
  cancelReminders,
  replaceAppointment,
} from '../../storage/appointments.js'

/** Who moves an appointment, where to, and what else of it changes. */
export interface AppointmentMove {
  readonly to: AppointmentStatus
  readonly by: string
  readonly now: Date
  readonly reason?: string | null
  readonly changes?: Partial<Pick<Appointment, 'startAt' | 'endAt' | 'location' | 'cancelledBy' | 'late'>>
}

/** Puts a new appointment down, with its history, its reminders and what others are told. */
export async function placeAppointment(
  tx: EntityManager,
  appointment: Appointment,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await addAppointment(tx, appointment)
  await remember(tx, { from: null, next: appointment, by, now })
}

/** Moves an appointment that was found and locked; to its own status when only its time changes. */
export async function moveAppointment(
  tx: EntityManager,
  seen: Appointment,
  { to, by, now, reason, changes }: AppointmentMove,
): Promise<Outcome<Appointment>> {
  const allowed = APPOINTMENT_MOVES[seen.status]
  if (to !== seen.status && !allowed.includes(to)) {
    const message = `An appointment that is ${seen.status} cannot become ${to}.`
    return refused({ kind: 'TransitionNotAllowed', message, from: seen.status, requested: to, allowed })
  }
  const next = { ...seen, ...changes, status: to, version: seen.version + 1 }
  if (!(await replaceAppointment(tx, seen, next)))
    return refused(versionConflict('appointment', seen.version + 1))
  await remember(tx, { from: seen.status, next, by, now, reason: reason ?? null })
  return done(next)
}

interface Remembered {
  readonly from: AppointmentStatus | null
  readonly next: Appointment
  readonly by: string
  readonly now: Date
  readonly reason?: string | null
}

async function remember(tx: EntityManager, { from, next, by, now, reason }: Remembered): Promise<void> {
  const { id, startAt } = next
  await addAppointmentChange(tx, {
    id: newId('step'),
    appointmentId: id,
    at: now,
    by,
    from,
    to: next.status,
    startAt,
    reason: reason ?? null,
  })
  await cancelReminders(tx, id)
  if (next.status === 'BOOKED') {
    const reminders = remindersFor(startAt, now)
    await addReminders(
      tx,
      reminders.map((one) => ({ ...one, id: newId('reminder'), appointmentId: id, status: 'WAITING' })),
    )
  }
  await appendToOutbox(tx, [appointmentMoved(from, next, now)])
}

function appointmentMoved(from: string | null, appointment: Appointment, now: Date) {
  const { id, referralId, patientId, agencyId, startAt, timeZone, status, cancelledBy, late } = appointment
  return event('appointment.moved.v1', {
    subject: id,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload: {
      appointmentId: id,
      referralId,
      patientId,
      agencyId,
      startAt: startAt.toISOString(),
      timeZone,
      from,
      to: status,
      cancelledBy,
      late,
      at: now.toISOString(),
    },
  })
}
