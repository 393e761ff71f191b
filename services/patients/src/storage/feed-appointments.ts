import type { EntityManager } from 'typeorm'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import { visiblePatientId, type Asking } from './reach.js'

const COLUMNS = `id, version, patient_id as "patientId", system, value, status, starts_at as "startsAt",
  ends_at as "endsAt", reason, location, last_event_at as "lastEventAt"`

/** An appointment by the number that its sender gave it, held until the transaction ends. */
export async function lockFeedAppointment(
  tx: EntityManager,
  number: { readonly system: string; readonly value: string },
): Promise<FeedAppointmentRow | null> {
  const rows: FeedAppointmentRow[] = await tx.query(
    `select ${COLUMNS} from feed_appointment where system = $1 and value = $2 for update`,
    [number.system, number.value],
  )
  return rows[0] ?? null
}

/** The appointments of patients that the viewer may see, next ones first, at most fifty each. */
export async function feedAppointmentsOf(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly FeedAppointmentRow[]> {
  const where = visiblePatientId(asking, 'appointment', 'feed_appointment.patient_id').and(
    (n) => `patient_id = any(${n})`,
    patientIds,
  )
  return asking.db.query(
    `select * from (
       select ${COLUMNS}, row_number() over (partition by patient_id order by starts_at desc, id) as place
         from feed_appointment where ${where.sql}
     ) as placed where place <= 50 order by "patientId", "startsAt" desc, id`,
    where.parameters,
  )
}
