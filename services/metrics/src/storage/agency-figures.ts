import type { DataSource } from 'typeorm'
import type { AgencyFigures } from '../domain/agency-performance.js'
import type { Audience } from '../domain/audience.js'
import type { Window } from '../domain/window.js'
import { factsFor } from './facts-for.js'

/**
 * How agencies dealt with the referrals that were first sent to them in a period, and with the appointments and answers of
 * it, as far as an audience may know of them; of one agency when told.
 */
export async function listAgencyFigures(
  db: DataSource,
  { from, until, asOf }: Window,
  { agencyId, audience }: { readonly agencyId: string | null; readonly audience: Audience },
): Promise<readonly AgencyFigures[]> {
  const facts = factsFor(audience, 5)
  return db.query(
    `${facts.sql}, moved as (
       select f.payload ->> 'agencyId' as agency_id, f.subject_id as id, f.payload ->> 'to' as state, f.occurred_at as at
         from fact f where f.type = 'referral.moved.v1' and f.recorded_at <= $3
          and f.occurred_at >= $1::timestamptz - interval '1 year'
          and f.subject_id in (select s.subject_id from fact s where s.type = 'referral.moved.v1' and s.payload ->> 'to' = 'SENT'
            and s.occurred_at >= $1 and s.occurred_at < $2)
          and ($4::text is null or f.payload ->> 'agencyId' = $4)),
     sent as (
       select agency_id, id, min(at) filter (where state = 'SENT') as sent_at,
              min(at) filter (where state = 'ACCEPTED') as accepted_at, min(at) filter (where state = 'DECLINED') as declined_at,
              min(at) filter (where state = 'CLOSED_COMPLETED') as closed_at,
              min(at) filter (where state in ('CLOSED_COMPLETED', 'CLOSED_UNSUCCESSFUL', 'CANCELLED', 'DECLINED')) as over_at
         from moved group by agency_id, id having min(at) filter (where state = 'SENT') between $1 and $2::timestamptz - interval '1 microsecond'),
     referral as (
       select s.agency_id, count(*)::int as sent, count(s.accepted_at)::int as accepted,
              (count(*) filter (where s.accepted_at is null and s.declined_at is not null))::int as declined,
              (count(*) filter (where s.accepted_at <= due.at))::int as accepted_in_time, count(s.closed_at)::int as closed,
              (count(*) filter (where s.over_at is null and s.sent_at < $3::timestamptz - interval '30 days'))::int as open_over_30_days,
              percentile_cont(0.5) within group (order by extract(epoch from s.accepted_at - s.sent_at) / 3600) as hours_to_accept,
              percentile_cont(0.5) within group (order by extract(epoch from s.closed_at - s.sent_at) / 86400) as days_to_close
         from sent s
         left join lateral (select (f.payload ->> 'acceptDueAt')::timestamptz as at from fact f
           where f.subject_id = s.id and f.type = 'referral.sent.v1' and f.recorded_at <= $3
            and f.occurred_at >= s.sent_at - interval '1 day' order by f.recorded_at limit 1) due on true
        group by s.agency_id),
     visit as (
       select a.agency_id, (count(*) filter (where a.state = 'ATTENDED'))::int as attended,
              (count(*) filter (where a.state = 'NO_SHOW'))::int as no_shows
         from (select distinct on (f.subject_id) f.payload ->> 'agencyId' as agency_id, f.payload ->> 'to' as state
                 from fact f where f.type = 'appointment.moved.v1' and f.recorded_at <= $3
                  and f.payload ->> 'startAt' >= to_char($1::timestamptz at time zone 'UTC' - interval '1 day', 'YYYY-MM-DD')
                  and f.payload ->> 'startAt' < to_char($2::timestamptz at time zone 'UTC' + interval '2 days', 'YYYY-MM-DD')
                  and (f.payload ->> 'startAt')::timestamptz >= $1 and (f.payload ->> 'startAt')::timestamptz < $2
                order by f.subject_id, f.occurred_at desc, f.recorded_at desc, f.event_id desc) a group by a.agency_id),
     answer as (
       select s.agency_id, count(*)::int as surveys,
              (count(*) filter (where case s.kind when 'FREQUENCY' then s.score = 4 else s.score >= 9 end))::int as top_box
         from survey s where s.responded_at >= $1 and s.responded_at < $2 and s.recorded_at <= $3 group by s.agency_id)
     select r.agency_id as "agencyId", r.sent, r.accepted, r.declined, r.accepted_in_time as "acceptedInTime", r.closed,
            r.open_over_30_days as "openOver30Days", coalesce(v.attended, 0) as attended, coalesce(v.no_shows, 0) as "noShows",
            coalesce(a.surveys, 0) as surveys, coalesce(a.top_box, 0) as "topBox",
            round(r.hours_to_accept::numeric, 2)::float8 as "medianHoursToAccept",
            round(r.days_to_close::numeric, 2)::float8 as "medianDaysToClose"
       from referral r left join visit v using (agency_id) left join answer a using (agency_id)
      where r.agency_id is not null order by r.agency_id`,
    [from, until, asOf, agencyId, ...facts.parameters],
  )
}
