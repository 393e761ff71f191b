-- A total of PRAPARE that tells of violence is as private as a positive safety screen (decision 0303): those from before, too.
-- Whoever keeps them hears of the label, which is that of the stay where Part 2 protects it. One event a form, named after it.
with labelled as (
  update assessment set sensitivity = 'IPV'
   where instrument = 'PRAPARE' and sensitivity = 'NONE' and positives && array['intimate-partner-violence', 'elder-abuse']
  returning id, patient_id, encounter_id
)
insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
select 'event_' || right(labelled.id, 26), 'record.labelled.v1', labelled.id, labelled.patient_id, now(), now(),
       jsonb_build_object('recordId', labelled.id, 'patientId', labelled.patient_id, 'type', 'Assessment',
         'sensitivity', case when stay.sensitivity in ('PART2', 'PART2_COUNSELING') then stay.sensitivity else 'IPV' end,
         'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from labelled left join encounter stay on stay.id = labelled.encounter_id;
