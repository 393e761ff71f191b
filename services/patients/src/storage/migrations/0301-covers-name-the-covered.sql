-- Covers that go on or are planned and were told before a cover named in whose place somebody stands in: told once more, with the
-- name. Whoever keeps the relationship has it already; care-plans writes the name beside calls.
insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
select 'event_' || left(md5(cover.id || ' ' || covered.patient_id), 26), 'care-relationship.granted.v1', covered.patient_id, covered.patient_id,
       now(), now(),
       jsonb_build_object('patientId', covered.patient_id, 'practitionerId', cover.covering_id, 'kind', 'COVERING',
         'from', to_char(care.starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'until', to_char(care.ends_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'onBehalfOf', cover.covered_id, 'epoch', (select epoch from access_state))
  from coverage_assignment cover
  join coverage_patient covered on covered.coverage_id = cover.id
  join care_relationship care on care.patient_id = covered.patient_id and care.practitioner_id = cover.covering_id
   and care.kind = 'COVERING' and care.starts_at = coalesce(covered.starts_at, cover.starts_at)
 where cover.revoked_at is null and covered.ended_at is null and care.ends_at > now()
   and not exists (select 1 from outbox told
        where told.type = 'care-relationship.granted.v1' and told.patient_id = covered.patient_id
          and told.payload ->> 'practitionerId' = cover.covering_id and told.payload ->> 'onBehalfOf' = cover.covered_id);
