-- A readmission that is cancelled opens the transition again, where it stood.
insert into allowed_transition (machine, from_status, to_status) values
  ('transition_episode', 'READMITTED', 'DISCHARGED'), ('transition_episode', 'READMITTED', 'CONTACTED'),
  ('transition_episode', 'READMITTED', 'CONTACT_ATTEMPTED'), ('transition_episode', 'READMITTED', 'SEEN');

-- Which rows came to a patient from a record that was merged into it: parted again, they go back.
create table merged_row (
  merged_id text not null,
  table_name text not null,
  row_id text not null,
  constraint merged_row_pkey primary key (merged_id, table_name, row_id)
);
revoke insert, update, delete on merged_row from baton_care_plans;

-- Every table with rows about a patient, and the column that names a row.
create function tables_of_patients() returns table (table_name text, key_column text) language sql stable as $$
  select p.table_name::text, k.column_name::text
    from information_schema.columns p
    join information_schema.columns k on k.table_schema = p.table_schema and k.table_name = p.table_name
     and k.column_name = case p.table_name when 'stay' then 'encounter_id' else 'id' end
    join information_schema.tables t on t.table_schema = p.table_schema and t.table_name = p.table_name
     and t.table_type = 'BASE TABLE'
   where p.table_schema = current_schema() and p.column_name = 'patient_id'
     and p.table_name not in ('outbox', 'inbox', 'work_queue_row')
$$;

-- Runs as the owner: what is written once (readings, actions, amendments) still belongs to one patient.
create function move_rows_of_patient(merged text, survivor text) returns void language plpgsql security definer
  set search_path from current as $$
declare
  of record;
begin
  delete from work_queue_row where patient_id = merged;
  for of in select * from tables_of_patients() loop
    execute format(
      'with moved as (update %1$I set patient_id = $2 where patient_id = $1 returning %2$I as id)
       insert into merged_row (merged_id, table_name, row_id) select $1, %1$L, id from moved on conflict do nothing',
      of.table_name, of.key_column) using merged, survivor;
  end loop;
end $$;

create function return_rows_of_patient(merged text) returns void language plpgsql security definer
  set search_path from current as $$
declare
  of record;
begin
  delete from work_queue_row q using merged_row m
   where m.merged_id = merged and m.table_name = 'work_item' and m.row_id = q.id;
  for of in select * from tables_of_patients() loop
    execute format(
      'update %1$I t set patient_id = $1 from merged_row m
        where m.merged_id = $1 and m.table_name = %1$L and m.row_id = t.%2$I', of.table_name, of.key_column)
      using merged;
  end loop;
  delete from merged_row where merged_id = merged;
end $$;

-- A signed note stays word for word; whose it is changes with a merge alone, which runs as the owner of the table.
create or replace function keep_signed_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A note is never deleted.' using errcode = 'check_violation';
  end if;
  if old.status = 'SIGNED' and
     (new.template, new.visibility, new.sections, new.minutes, new.status, new.author_id,
      new.written_at, new.signed_by, new.signed_at) is distinct from
     (old.template, old.visibility, old.sections, old.minutes, old.status, old.author_id,
      old.written_at, old.signed_by, old.signed_at) then
    raise exception 'A signed note is never changed: amend it.' using errcode = 'check_violation';
  end if;
  if old.status = 'SIGNED' and new.patient_id <> old.patient_id
     and current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
    raise exception 'A signed note stays with its patient.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
