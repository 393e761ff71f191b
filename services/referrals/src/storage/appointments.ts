import type { DataSource, EntityManager } from 'typeorm'
import type { Appointment, AppointmentReminder } from '../domain/appointment.js'
import { readAs, type Reader } from './agency-role.js'
import { AppointmentEntity } from './appointment.entity.js'
import { visibleReferrals } from './visible-referrals.js'

type Database = DataSource | EntityManager

const COLUMNS = `a.id, a.version, a.referral_id as "referralId", a.patient_id as "patientId",
  a.agency_id as "agencyId", a.status, a.start_at as "startAt", a.end_at as "endAt", a.time_zone as "timeZone",
  a.location, a.created_by as "createdBy", a.created_at as "createdAt", a.cancelled_by as "cancelledBy", a.late`

/** Adds an appointment. */
export async function addAppointment(tx: EntityManager, appointment: Appointment): Promise<void> {
  await tx.insert(AppointmentEntity, appointment)
}

/** Puts the next state in place of the version that was seen; false if somebody was faster. */
export async function replaceAppointment(
  tx: EntityManager,
  seen: Appointment,
  next: Appointment,
): Promise<boolean> {
  const { status, startAt, endAt, location, cancelledBy, late } = next
  const result = await tx.update(
    AppointmentEntity,
    { id: seen.id, version: seen.version },
    { status, startAt, endAt, location, cancelledBy, late },
  )
  return result.affected === 1
}

/** The appointments with these ids of referrals that the reader may see. One statement. */
export async function findAppointments(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Appointment[]> {
  return list(db, reader, { column: 'a.id', values: ids })
}

/** The appointments of these referrals, by start. One statement. */
export async function findAppointmentsOfReferrals(
  db: Database,
  reader: Reader,
  referralIds: readonly string[],
): Promise<readonly Appointment[]> {
  return list(db, reader, { column: 'a.referral_id', values: referralIds })
}

/** The appointments of these patients, by start, at most 200 rows a patient in practice. One statement. */
export async function findAppointmentsOfPatients(
  db: Database,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly Appointment[]> {
  return list(db, reader, { column: 'a.patient_id', values: patientIds })
}

type Column = 'a.id' | 'a.referral_id' | 'a.patient_id'

function list(
  db: Database,
  reader: Reader,
  { column, values }: { column: Column; values: readonly string[] },
): Promise<readonly Appointment[]> {
  const visible = visibleReferrals({ ...reader, verb: 'read', nextParameter: 2 })
  return readAs(db, reader, (as) =>
    as.query(
      `select ${COLUMNS} from appointment a join referral r on r.id = a.referral_id
        where ${column} = any($1) and ${visible.sql} order by a.start_at, a.id`,
      [values, ...visible.parameters],
    ),
  )
}

/** Every appointment of a referral, by start, locked: for the rules. */
export async function lockAppointments(
  tx: EntityManager,
  referralId: string,
): Promise<readonly Appointment[]> {
  return tx.query(
    `select ${COLUMNS} from appointment a where a.referral_id = $1 order by a.start_at, a.id for update`,
    [referralId],
  )
}

/** Ids of referrals with a booked appointment whose grace ended before an instant. */
export async function missedAppointments(
  db: DataSource,
  { startedBefore, limit }: { startedBefore: Date; limit: number },
): Promise<readonly Pick<Appointment, 'id' | 'referralId'>[]> {
  return db.query(
    `select a.id, a.referral_id as "referralId" from appointment a
      where a.status = 'BOOKED' and a.start_at <= $1 order by a.start_at limit $2`,
    [startedBefore, limit],
  )
}

/** A move of an appointment. */
export interface AppointmentChange {
  readonly id: string
  readonly appointmentId: string
  readonly at: Date
  readonly by: string
  readonly from: string | null
  readonly to: string
  readonly startAt: Date
  readonly reason: string | null
}

/** Remembers a move for ever. */
export async function addAppointmentChange(tx: EntityManager, change: AppointmentChange): Promise<void> {
  const { id, appointmentId, at, by, from, to, startAt, reason } = change
  await tx.query(
    `insert into appointment_change (id, appointment_id, at, by, from_status, to_status, start_at, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, appointmentId, at, by, from, to, startAt, reason],
  )
}

/** The moves of these appointments, oldest first. One statement. */
export async function findAppointmentChanges(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly AppointmentChange[]> {
  return readAs(db, reader, (as) =>
    as.query(
      `select id, appointment_id as "appointmentId", at, by, from_status as "from", to_status as "to",
              start_at as "startAt", reason
         from appointment_change where appointment_id = any($1) order by at, id`,
      [ids],
    ),
  )
}

/** Makes the reminders of a booking. */
export async function addReminders(
  tx: EntityManager,
  reminders: readonly AppointmentReminder[],
): Promise<void> {
  for (const { id, appointmentId, kind, dueAt, status } of reminders) {
    await tx.query(
      `insert into appointment_reminder (id, appointment_id, kind, due_at, status) values ($1, $2, $3, $4, $5)`,
      [id, appointmentId, kind, dueAt, status],
    )
  }
}

/** Takes back the reminders that were not told yet. */
export async function cancelReminders(tx: EntityManager, appointmentId: string): Promise<void> {
  await tx.query(
    `update appointment_reminder set status = 'CANCELLED' where appointment_id = $1 and status = 'WAITING'`,
    [appointmentId],
  )
}

/** Reminders that are due, marked as told, with what outreach must know; rows another machine has are left to it. */
export async function takeDueReminders(
  tx: EntityManager,
  { now, limit }: { now: Date; limit: number },
): Promise<readonly (Appointment & { reminderId: string; kind: string })[]> {
  const [rows]: [(Appointment & { reminderId: string; kind: string })[]] = await tx.query(
    `update appointment_reminder d set status = 'TOLD'
       from appointment a
      where a.id = d.appointment_id and d.id in (
        select id from appointment_reminder where status = 'WAITING' and due_at <= $1
         order by due_at limit $2 for update skip locked)
     returning d.id as "reminderId", d.kind, ${COLUMNS}`,
    [now, limit],
  )
  return rows
}
