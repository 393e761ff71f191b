-- How often records are opened in an emergency, and whether somebody looked, is counted elsewhere: what happened before is told,
-- too. One event an access and one a review, named after it.
insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
select 'event_' || case told.type when 'break-glass.opened.v1' then '' else 'r' end || right(id, 26), told.type, id, patient_id, told.at, told.at,
       jsonb_build_object('breakGlassId', id, 'patientId', patient_id,
         'at', to_char(told.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'reviewDueAt', to_char(review_due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       || case when told.type = 'break-glass.reviewed.v1' then jsonb_build_object('justified', status = 'JUSTIFIED') else '{}' end
  from break_glass
 cross join lateral (values ('break-glass.opened.v1', starts_at), ('break-glass.reviewed.v1', reviewed_at)) as told (type, at)
 where told.at is not null
 order by told.at, id;
