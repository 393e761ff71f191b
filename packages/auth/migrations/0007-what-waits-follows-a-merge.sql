-- Risks and strata of care-plans are told anew for the survivor; their rows have no name without their patient.
create or replace view merge_follower as
select tables.oid::regclass as name, array_agg(quote_ident(columns.attname) order by columns.attnum) as keys
  from pg_class tables
  join pg_index on pg_index.indrelid = tables.oid and pg_index.indisprimary
  join pg_attribute columns on columns.attrelid = tables.oid and columns.attnum = any(pg_index.indkey)
   and columns.attname <> 'patient_id'
 where tables.relnamespace = 'public'::regnamespace and tables.relkind in ('r', 'p') and not tables.relispartition
   and exists (select 1 from pg_attribute own where own.attrelid = tables.oid and own.attname = 'patient_id' and not own.attisdropped)
   and tables.relname not in ('outbox', 'inbox', 'access_log', 'access_log_head', 'care_relationship', 'registry_due',
     'part2_disclosure', 'part2_emergency', 'coverage_patient', 'patient_identifier', 'work_queue_row', 'export_patient', 'patient_risk', 'patient_stratum')
 group by tables.oid;

-- Mail that was let in before a merge and waits is about the survivor. What is being handled at this moment is not waited
-- for: where handlers and merges may meet, the tables catch it (`row_follows_merge`).
create function waiting_mail_follows_merge() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update inbox set patient_id = new.survivor_id,
         payload = case when payload ? 'patientId'
                        then jsonb_set(payload, '{patientId}', to_jsonb(new.survivor_id)) else payload end
   where id in (select id from inbox where patient_id = new.merged_id and handled_at is null and dead_at is null
                   and type not like 'patient.%' and type not like 'care-relationship.%' for update skip locked);
  return null;
end $$;
create trigger patient_alias_moves_waiting_mail after insert or update of survivor_id on patient_alias
  for each row execute function waiting_mail_follows_merge();
