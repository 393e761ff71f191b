/**
 * Requests that payers received in the period, with the first decision, how they went on, and what they were for. A later
 * record of the same authorization takes the place of an earlier one, but the first decision stays what it was.
 */
export const REQUESTS = `
  select sent.id, sent.patient_id, sent.priority, sent.received_at, sent.drug, sent.service_from, first.decided_at, first.due_at, first.extended,
         case when first.outcome like 'PART%' then 'PARTIAL' when first.outcome like 'APPROV%' then 'APPROVED'
              when first.outcome is not null then 'DENIED' end as outcome,
         went.pended_at, went.appealed, went.overturned, went.appeal_decided, went.withdrawn, went.rejected
    from (
      select distinct on (f.subject_id) f.subject_id as id, f.patient_id, f.payload ->> 'priority' as priority,
             coalesce(f.payload ->> 'serviceKind' = 'PART_B_DRUG', false) as drug,
             (f.payload ->> 'receivedAt')::timestamptz as received_at, (f.payload ->> 'serviceFrom')::date as service_from
        from fact f
       where f.type in ('authorization.submitted.v1', 'authorization.decided.v1') and f.recorded_at <= $3
         and f.occurred_at >= $1::timestamptz - interval '2 days'
         and f.subject_id in (
           select d.authorization_id from decision_fact d where d.received_at >= $1 and d.received_at < $2
            union
           select s.subject_id from fact s where s.type = 'authorization.submitted.v1'
              and s.occurred_at >= $1::timestamptz - interval '2 days' and s.occurred_at < $2::timestamptz + interval '2 days')
       order by f.subject_id, f.recorded_at, f.event_id) sent
    left join lateral (
      select d.* from decision_fact d where d.authorization_id = sent.id and d.recorded_at <= $3
       order by d.decided_at, d.recorded_at, d.event_id limit 1) first on true
   cross join lateral (
      select min(a.occurred_at) filter (where a.type = 'authorization.pended.v1'
                or a.type = 'authorization.moved.v1' and a.payload ->> 'to' in ('PENDED', 'INFO_REQUESTED')) as pended_at,
             coalesce(bool_or(a.type = 'appeal.filed.v1'), false) as appealed,
             coalesce(bool_or(a.type = 'appeal.decided.v1'), false) as appeal_decided,
             coalesce(bool_or(a.type = 'appeal.decided.v1' and a.payload ->> 'outcome' = 'OVERTURNED'), false) as overturned,
             coalesce(bool_or(a.type = 'authorization.moved.v1' and a.payload ->> 'to' in ('WITHDRAWN', 'CANCELLED')), false) as withdrawn,
             coalesce(bool_or(a.type = 'authorization.moved.v1' and a.payload ->> 'to' = 'REJECTED'), false) as rejected
        from fact a
       where a.subject_id = sent.id and a.recorded_at <= $3 and a.occurred_at >= sent.received_at - interval '1 day'
         and a.type in ('authorization.pended.v1', 'authorization.moved.v1', 'appeal.filed.v1', 'appeal.decided.v1')) went
   where sent.received_at >= $1 and sent.received_at < $2`
