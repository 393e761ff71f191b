-- Reads, each of all patients of whom the same was shown the same way: a page of fifty is one read, not fifty entries. A read
-- moves the heads of its patients and adds their rows in one statement. The rows, their order in a chain and their hashes are
-- those of append_access_entries, which old processes go on calling; that rows have a detail is up to the caller.
--
-- The plans are made once for each connection: planned anew for each array, a read would cost twice as much.
create function append_access_reads(reads jsonb) returns void language plpgsql security definer
  set search_path = public set plan_cache_mode = force_generic_plan as $$
declare
  ids text[];
  has_new boolean;
  new_id text;
  told record;
  words text;
begin
  select array_agg(distinct id order by id), bool_or(not exists (select from access_log_head where patient_id = id))
    into ids, has_new from jsonb_to_recordset(reads) as read ("patientIds" text[]), unnest("patientIds") as id;
  -- Patients are taken in order, so that two writers never wait for each other. One alone is taken by its update.
  if has_new then
    foreach new_id in array ids loop
      insert into access_log_head values (new_id, 0, ''::bytea) on conflict do nothing;
      perform from access_log_head where patient_id = new_id for update;
    end loop;
  elsif cardinality(ids) > 1 then
    perform from access_log_head where patient_id = any(ids) order by patient_id for update;
  end if;
  for told in
    select read.*, alike.*
      from rows from (jsonb_to_recordset(reads) as ("viewerId" text, roles text[], purpose text, action text, operation text,
        fields text[], at timestamptz, "requestId" text, detail jsonb, "patientIds" text[])) with ordinality as read,
      lateral (select array_agg(patient_id) as patient_ids, on_behalf_of, break_glass_id from (
        select patient_id,
          (select cover.covered_id
            from coverage_assignment cover join coverage_patient covered on covered.coverage_id = cover.id
            where cover.covering_id = "viewerId" and covered.patient_id = shown.patient_id
              and coalesce(covered.starts_at, cover.starts_at) <= at
              and least(cover.ends_at, cover.revoked_at, covered.ended_at) > at
            order by cover.starts_at, cover.id limit 1) as on_behalf_of,
          (select id from break_glass where break_glass.patient_id = shown.patient_id
            and practitioner_id = "viewerId" and starts_at <= at and ends_at > at
            order by starts_at desc limit 1) as break_glass_id
        from unnest("patientIds") as shown (patient_id)) as opened group by on_behalf_of, break_glass_id) as alike
      order by ordinality
  loop
    -- What access_hash hashes of a row, from the third column on.
    words := substr(jsonb_build_array(extract(epoch from told.at), told."viewerId", told.roles, told.on_behalf_of,
      told.purpose, told.action, told.operation, told.fields, told.break_glass_id, told."requestId", told.detail)::text, 2);
    with head as (
      update access_log_head set sequence = sequence + 1, hash = sha256(hash || convert_to(
          '[' || to_jsonb(patient_id)::text || ', ' || sequence + 1 || ', ' || words, 'UTF8'))
        where patient_id = any(told.patient_ids) returning patient_id, sequence, hash
    )
    insert into access_log (patient_id, sequence, at, viewer_id, roles, on_behalf_of, purpose, action, operation, fields,
        break_glass_id, request_id, detail, hash)
      select patient_id, sequence, told.at, told."viewerId", told.roles, told.on_behalf_of, told.purpose, told.action,
        told.operation, told.fields, told.break_glass_id, told."requestId", told.detail, hash from head;
  end loop;
end $$;
grant execute on function append_access_reads(jsonb) to baton_patients;
