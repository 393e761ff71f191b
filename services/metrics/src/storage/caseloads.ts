import type { DataSource } from 'typeorm'
import type { Caseload } from '../domain/caseload.js'
import { diedAt } from '../measures/known.js'

/**
 * Whom each coordinator answers for at an instant, by the tier that was told last: STANDARD for those of whom nothing
 * was told, as in patients. The dead are not counted. Of one coordinator when told, of all when null.
 */
export async function listCaseloads(
  db: DataSource,
  { now, coordinatorId, timeZone }: { now: Date; coordinatorId: string | null; timeZone: string },
): Promise<readonly Caseload[]> {
  return db.query(
    `select mine.practitioner_id as "coordinatorId", (count(*) filter (where tier.code = 'HIGH'))::int as high,
            (count(*) filter (where tier.code = 'RISING'))::int as rising,
            (count(*) filter (where tier.code is null or tier.code not in ('HIGH', 'RISING')))::int as standard,
            coalesce((select s.full_time_equivalent::float8 from staffing s
              where s.practitioner_id = mine.practitioner_id and s.starts_on <= ($1::timestamptz at time zone $3)::date
                and s.recorded_at <= $1
              order by s.starts_on desc, s.recorded_at desc, s.id desc limit 1), 1) as "fullTimeEquivalent"
       from (select distinct r.practitioner_id, current_patient(r.patient_id) as patient_id from care_relationship r
              where r.kind = 'COORDINATOR' and r.starts_at <= $1 and (r.ends_at is null or r.ends_at > $1)
                and ($2::text is null or r.practitioner_id = $2)) mine
       left join lateral (
         select f.payload ->> 'to' as code from patient_fact f
          where f.patient_id = mine.patient_id and f.type = 'risk-tier.changed.v1' and f.occurred_at <= $1
          order by f.occurred_at desc, f.recorded_at desc, f.event_id desc limit 1) tier on true
       left join lateral (
         select ${diedAt('p', '$1')} as died_at from person_fact p where p.patient_id = mine.patient_id and p.recorded_at <= $1
          order by p.recorded_at desc, p.event_id desc limit 1) who on true
      where who.died_at is null or who.died_at > $1
      group by mine.practitioner_id order by mine.practitioner_id`,
    [now, coordinatorId, timeZone],
  )
}
