-- A row goes back by the columns that name it besides the patient, so only tables whose rows those columns name may
-- follow a merge. In a file's list of patients and in an emergency's form they do not: the file was made, and the form
-- written, for the record that it names, and both stay with it. Memberships of registries have a key of their own.
create or replace view merge_follower as
select tables.oid::regclass as name, array_agg(quote_ident(columns.attname) order by columns.attnum) as keys
  from pg_class tables
  join pg_index on pg_index.indrelid = tables.oid and pg_index.indisprimary
  join pg_attribute columns on columns.attrelid = tables.oid and columns.attnum = any(pg_index.indkey)
   and columns.attname <> 'patient_id'
 where tables.relnamespace = 'public'::regnamespace and tables.relkind in ('r', 'p') and not tables.relispartition
   and exists (select 1 from pg_attribute own where own.attrelid = tables.oid and own.attname = 'patient_id' and not own.attisdropped)
   and tables.relname not in ('outbox', 'inbox', 'access_log', 'access_log_head', 'care_relationship', 'registry_due',
     'part2_disclosure', 'part2_emergency', 'coverage_patient', 'patient_identifier', 'work_queue_row', 'export_patient')
 group by tables.oid;
