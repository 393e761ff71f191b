-- Who is told to have died without a time leaves their registries at once, and comes back when it counts no more.
create function look_through_registries(patient_ids text[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from registry) then
    insert into registry_due (patient_id) select distinct unnest(patient_ids);
  end if;
end $$;

-- Whoever counts the living hears of those who were told of before, where there may be any: a new database has no such table yet.
-- One event a patient, named after the telling.
do $$
begin
  if to_regclass('undated_death') is null then
    return;
  end if;
  insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
  select 'event_' || right(max(id), 26), 'patient.death-heard.v1', patient_id, patient_id, now(), now(),
         jsonb_build_object('patientId', patient_id,
           'heardAt', to_char(min(told_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from undated_death told
   where not exists (select 1 from contact_attempt attempt where attempt.patient_id = told.patient_id
     and attempt.outcome = 'REACHED_PATIENT' and attempt.attempted_at > told.told_at
     and not exists (select 1 from encounter where encounter.id = attempt.encounter_id and encounter.sensitivity <> 'NONE'))
   group by patient_id;
  perform look_through_registries(array(select patient_id from undated_death));
end $$;
