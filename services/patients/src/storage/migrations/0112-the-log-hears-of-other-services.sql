-- A patient may come under a cover after it began and leave it before it ends, with the coordinator who is covered.
alter table coverage_patient add column starts_at timestamptz, add column ended_at timestamptz;

-- Entries of one or many requests, each with its own viewer and instant. Patients are taken in order, so that two writers
-- never wait for each other. Whoever was covered when a record was read was covered then, though the cover ended since.
create function append_access_entries(entries jsonb) returns void language plpgsql security definer
  set search_path = public as $$
declare
  told jsonb;
  head access_log_head;
  entry access_log;
begin
  for told in select value from jsonb_array_elements(entries) with ordinality as row (value, place)
    order by value->>'patientId', place
  loop
    entry.patient_id := told->>'patientId';
    insert into access_log_head values (entry.patient_id, 0, ''::bytea) on conflict do nothing;
    select * into head from access_log_head where patient_id = entry.patient_id for update;
    entry.sequence := head.sequence + 1;
    entry.at := (told->>'at')::timestamptz;
    entry.viewer_id := told->>'viewerId';
    entry.roles := array(select jsonb_array_elements_text(told->'roles'));
    entry.on_behalf_of := (select cover.covered_id
      from coverage_assignment cover join coverage_patient covered on covered.coverage_id = cover.id
      where cover.covering_id = entry.viewer_id and covered.patient_id = entry.patient_id
        and coalesce(covered.starts_at, cover.starts_at) <= entry.at
        and least(cover.ends_at, cover.revoked_at, covered.ended_at) > entry.at
      order by cover.starts_at, cover.id limit 1);
    entry.purpose := told->>'purpose';
    entry.action := told->>'action';
    entry.operation := told->>'operation';
    entry.fields := array(select jsonb_array_elements_text(told->'fields'));
    entry.break_glass_id := (select id from break_glass where break_glass.patient_id = entry.patient_id
      and practitioner_id = entry.viewer_id and starts_at <= entry.at and ends_at > entry.at
      order by starts_at desc limit 1);
    entry.request_id := told->>'requestId';
    entry.hash := access_hash(head.hash, entry);
    insert into access_log select entry.*;
    update access_log_head set sequence = entry.sequence, hash = entry.hash where patient_id = entry.patient_id;
  end loop;
end $$;
grant execute on function append_access_entries(jsonb) to baton_patients;

create or replace function append_access(who jsonb, seen jsonb) returns void language sql security definer
  set search_path = public as $$
  select append_access_entries(jsonb_agg(who || jsonb_build_object('patientId', key, 'fields', value))) from jsonb_each(seen)
$$;
