import type { Key, Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import type { Where } from './where.js'

const COLUMNS = `id, version, patient_id as "patientId", system, value, status, starts_at as "startsAt",
  ends_at as "endsAt", reason, location, last_event_at as "lastEventAt"`

/** The appointments that have one of these numbers, held until the transaction ends. */
export async function lockFeedAppointments(
  tx: EntityManager,
  numbers: readonly { readonly system: string; readonly value: string }[],
): Promise<readonly FeedAppointmentRow[]> {
  return tx.query(
    `select ${COLUMNS} from feed_appointment
      where (system, value) in (select * from unnest($1::text[], $2::text[])) order by id for update`,
    [numbers.map(({ system }) => system), numbers.map(({ value }) => value)],
  )
}

function visible(asking: Asking): Where {
  return visiblePatientId(asking, 'appointment', 'feed_appointment.patient_id')
}

/** The appointments of these ids that the viewer may see. */
export async function findVisibleFeedAppointments(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly FeedAppointmentRow[]> {
  const where = visible(asking).and((n) => `id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from feed_appointment where ${where.sql}`, where.parameters)
}

/** A page of the appointments of each patient, the last to begin first: one statement for all of them. */
export async function pagesOfFeedAppointments(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly FeedAppointmentRow[]> {
  const order = ['starts_at::timestamptz', 'id::text']
  const listing = { table: 'feed_appointment', columns: COLUMNS, order }
  return pageOfEach(asking.db, listing, { patientIds, where: visible(asking), page })
}

/** The values that order an appointment. */
export function feedAppointmentKey({ startsAt, id }: FeedAppointmentRow): Key {
  return [startsAt.toISOString(), id]
}

/** The appointments of patients that the viewer may see, next ones first, at most fifty each. */
export async function feedAppointmentsOf(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly FeedAppointmentRow[]> {
  const where = visible(asking).and((n) => `patient_id = any(${n})`, patientIds)
  return asking.db.query(
    `select * from (
       select ${COLUMNS}, row_number() over (partition by patient_id order by starts_at desc, id) as place
         from feed_appointment where ${where.sql}
     ) as placed where place <= 50 order by "patientId", "startsAt" desc, id`,
    where.parameters,
  )
}
