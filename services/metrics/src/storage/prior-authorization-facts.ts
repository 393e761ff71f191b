import type { DataSource } from 'typeorm'
import type { RequestedItem, RequestFact } from '../domain/prior-authorization-report.js'
import type { Window } from '../domain/window.js'

/**
 * The requests that a payer received in a period: from when it received them, with its first decision and its appeals.
 * Found by the days of the period, however long the payer's history is. A later record of the same authorization takes the place of an earlier one, but the first decision stays what it was.
 */
export async function listRequests(
  db: DataSource,
  payer: string,
  { from, until, asOf }: Window,
): Promise<readonly RequestFact[]> {
  return db.query(
    `select sent.priority, case when first.outcome like 'PART%' then 'PARTIAL' when first.outcome like 'APPROV%' then 'APPROVED'
                          when first.outcome is not null then 'DENIED' end as outcome,
            coalesce(first.extended, false) as extended, appeal.filed as appealed, appeal.overturned,
            extract(epoch from first.decided_at - first.received_at)::float8 / 3600 as hours,
            first.decided_at < first.due_at + interval '1 second' as "onTime", sent.drug, went.withdrawn, went.rejected
       from (
         select distinct on (f.subject_id) f.subject_id as id, f.payload ->> 'priority' as priority,
                coalesce(f.payload ->> 'serviceKind' = 'PART_B_DRUG', false) as drug,
                (f.payload ->> 'receivedAt')::timestamptz as received_at
           from fact f
          where f.type in ('authorization.submitted.v1', 'authorization.decided.v1') and f.recorded_at <= $4
            and f.payload ->> 'payerCode' = $1 and f.occurred_at >= $2::timestamptz - interval '2 days'
            and f.subject_id in (
              select d.authorization_id from decision_fact d where d.received_at >= $2 and d.received_at < $3
               union
              select s.subject_id from fact s where s.type = 'authorization.submitted.v1'
                 and s.occurred_at >= $2::timestamptz - interval '2 days' and s.occurred_at < $3::timestamptz + interval '2 days')
          order by f.subject_id, f.recorded_at, f.event_id) sent
       left join lateral (
         select d.* from decision_fact d where d.authorization_id = sent.id and d.recorded_at <= $4
          order by d.decided_at, d.recorded_at, d.event_id limit 1) first on true
      cross join lateral (
         select coalesce(bool_or(a.type = 'appeal.filed.v1'), false) as filed,
                coalesce(bool_or(a.payload ->> 'outcome' = 'OVERTURNED'), false) as overturned
           from fact a where a.type in ('appeal.filed.v1', 'appeal.decided.v1') and a.recorded_at <= $4
            and a.subject_id = sent.id and a.occurred_at >= sent.received_at - interval '1 day') appeal
      cross join lateral (
         select coalesce(bool_or(m.payload ->> 'to' in ('WITHDRAWN', 'CANCELLED')), false) as withdrawn,
                coalesce(bool_or(m.payload ->> 'to' = 'REJECTED'), false) as rejected
           from fact m where m.type = 'authorization.moved.v1' and m.recorded_at <= $4 and m.subject_id = sent.id
            and m.occurred_at >= sent.received_at - interval '1 day') went
      where sent.received_at >= $2 and sent.received_at < $3`,
    [payer, from, until, asOf],
  )
}

/** The items and services that requests of a period were for, as the decisions name them, the most frequent first. */
export async function listRequestedItems(
  db: DataSource,
  payer: string,
  { from, until, asOf }: Window,
): Promise<readonly RequestedItem[]> {
  return db.query(
    `select item ->> 'code' as code, count(distinct f.subject_id)::int as requests
       from fact f cross join lateral jsonb_array_elements(f.payload -> 'items') item
      where f.type = 'authorization.decided.v1' and f.recorded_at <= $4 and f.occurred_at >= $2 and f.payload ->> 'payerCode' = $1
        and (f.payload ->> 'receivedAt')::timestamptz >= $2 and (f.payload ->> 'receivedAt')::timestamptz < $3
        and coalesce(f.payload ->> 'serviceKind', '') <> 'PART_B_DRUG'
      group by 1 order by 2 desc, 1 limit 1000`,
    [payer, from, until, asOf],
  )
}
