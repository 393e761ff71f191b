import type { EntityManager } from 'typeorm'

/** Which appointment a message reminds of. */
export interface AppointmentReminder {
  readonly attemptId: string
  readonly appointmentId: string
  readonly startAt: Date
}

/** Where an appointment stands. */
export interface KnownAppointment {
  readonly appointmentId: string
  readonly status: string
  readonly startAt: Date
  readonly toldAt: Date
}

/** Remembers which appointment a message reminds of. */
export async function addReminder(tx: EntityManager, reminder: AppointmentReminder): Promise<void> {
  await tx.query(
    `insert into appointment_reminder (attempt_id, appointment_id, start_at) values ($1, $2, $3)`,
    [reminder.attemptId, reminder.appointmentId, reminder.startAt],
  )
}

/** Writes down where an appointment stands; an older word changes nothing. */
export async function knowAppointment(tx: EntityManager, known: KnownAppointment): Promise<void> {
  await tx.query(
    `insert into known_appointment as known (appointment_id, status, start_at, told_at) values ($1, $2, $3, $4)
     on conflict (appointment_id) do update
       set status = excluded.status, start_at = excluded.start_at, told_at = excluded.told_at
       where known.told_at <= excluded.told_at`,
    [known.appointmentId, known.status, known.startAt, known.toldAt],
  )
}

/** Whether a message reminds of what no longer is: an appointment that began, was moved, or is not booked any more. */
export async function remindsInVain(tx: EntityManager, attemptId: string, now: Date): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select from appointment_reminder r left join known_appointment k using (appointment_id)
      where r.attempt_id = $1 and (r.start_at <= $2 or k.status <> 'BOOKED' or k.start_at <> r.start_at)`,
    [attemptId, now],
  )
  return rows.length > 0
}
