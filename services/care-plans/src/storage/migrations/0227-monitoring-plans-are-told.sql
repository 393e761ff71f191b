-- Of the plans from before, patients has not heard where they stand and by which scale they go (decision 0302). One event a
-- plan, named after it.
insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
select 'event_' || right(id, 26), 'monitoring.moved.v1', id, patient_id, now(), now(),
       jsonb_build_object('planId', id, 'patientId', patient_id, 'status', status, 'spo2Scale', spo2_scale,
         'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from monitoring_plan order by id;
