-- Which service showed it, to whose organization, with how many others' records, under which consent: what an audit event
-- names beside who, what and why (FHIR AuditEvent). Rows from before have none. Old processes still call append_access.
alter table access_log add column detail jsonb;

-- A row with a detail is hashed as a list, so that nothing moves unseen from one column to the next. Rows from before
-- keep the hash that they have; taking the detail away changes the form, and shows.
create or replace function access_hash(before bytea, entry access_log) returns bytea language sql immutable as $$
  select sha256(before || convert_to(case
    when entry.detail is null then concat_ws('|', entry.patient_id, entry.sequence, extract(epoch from entry.at),
      entry.viewer_id, array_to_string(entry.roles, ','), coalesce(entry.on_behalf_of, ''), entry.purpose, entry.action,
      entry.operation, array_to_string(entry.fields, ','), coalesce(entry.break_glass_id, ''), entry.request_id)
    else jsonb_build_array(entry.patient_id, entry.sequence, extract(epoch from entry.at), entry.viewer_id, entry.roles,
      entry.on_behalf_of, entry.purpose, entry.action, entry.operation, entry.fields, entry.break_glass_id,
      entry.request_id, entry.detail)::text
    end, 'UTF8'))
$$;

create or replace function append_access_entries(entries jsonb) returns void language plpgsql security definer
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
    entry.detail := told->'detail';
    entry.hash := access_hash(head.hash, entry);
    insert into access_log select entry.*;
    update access_log_head set sequence = entry.sequence, hash = entry.hash where patient_id = entry.patient_id;
  end loop;
end $$;
