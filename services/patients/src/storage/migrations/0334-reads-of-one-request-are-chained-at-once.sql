-- Reads that are told together, such as those of all services for one operation (decision 0325), move the head of each patient once
-- and add their rows with one statement, not with one for each read. The rows, their order in a chain and their hashes are those
-- of before: access_hash checks them as it did.

-- What stands in a chain after so many rows: the hash of the one before, or of the head, and the words of the row.
create function chained(state bytea, head bytea, words text) returns bytea language plpgsql immutable parallel safe as $$
begin
  return sha256(coalesce(state, head) || convert_to(words, 'UTF8'));
end $$;
create aggregate chain_of(head bytea, words text) (sfunc = chained, stype = bytea);

create or replace function append_access_reads(reads jsonb) returns void language plpgsql security definer
  set search_path = public set plan_cache_mode = force_generic_plan as $$
declare
  ids text[];
  has_new boolean;
  new_id text;
begin
  select array_agg(distinct id order by id), bool_or(not exists (select from access_log_head where patient_id = id))
    into ids, has_new from jsonb_to_recordset(reads) as read ("patientIds" text[]), unnest("patientIds") as id;
  -- Patients are taken in order, so that two writers never wait for each other; what follows sees what the one before left.
  if has_new then
    foreach new_id in array ids loop
      insert into access_log_head values (new_id, 0, ''::bytea) on conflict do nothing;
      perform from access_log_head where patient_id = new_id for update;
    end loop;
  else
    perform from access_log_head where patient_id = any(ids) order by patient_id for update;
  end if;
  with told as materialized (
    select read.*, alike.*,
        -- What access_hash hashes of a row, from the third column on.
        substr(jsonb_build_array(extract(epoch from at), "viewerId", roles, on_behalf_of, purpose, action, operation, fields,
          break_glass_id, "requestId", detail)::text, 2) as words
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
  ), entry as (
    select told.*, patient_id, hash as head,
        head.sequence + row_number() over (partition by patient_id order by ordinality) as sequence
      from told, unnest(patient_ids) as patient_id join access_log_head head using (patient_id)
  ), chain as materialized (
    select entry.*, chain_of(head, '[' || to_jsonb(patient_id)::text || ', ' || sequence || ', ' || words)
        over (partition by patient_id order by sequence) as hash
      from entry
  ), moved as (
    update access_log_head set sequence = last.sequence, hash = last.hash
      from (select distinct on (patient_id) patient_id, sequence, hash from chain order by patient_id, sequence desc) last
     where access_log_head.patient_id = last.patient_id
  )
  insert into access_log (patient_id, sequence, at, viewer_id, roles, on_behalf_of, purpose, action, operation, fields,
      break_glass_id, request_id, detail, hash)
    select patient_id, sequence, at, "viewerId", roles, on_behalf_of, purpose, action, operation, fields, break_glass_id,
      "requestId", detail, hash from chain;
end $$;
