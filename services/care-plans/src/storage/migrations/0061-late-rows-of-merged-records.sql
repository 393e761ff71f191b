-- What is told or written of a merged record after the merge is about the survivor. Events are rewritten at the door of
-- the inbox (`follow_merge`), as in every service; for that the merge is known to patient_alias.
create or replace function move_rows_of_patient(merged text, survivor text) returns void language plpgsql security definer
  set search_path from current as $$
declare
  of record;
begin
  insert into patient_alias values (merged, survivor)
    on conflict (merged_id) do update set survivor_id = excluded.survivor_id;
  delete from work_queue_row where patient_id = merged;
  for of in select * from tables_of_patients() loop
    execute format(
      'with moved as (update %1$I set patient_id = $2 where patient_id = $1 returning %2$I as id)
       insert into merged_row (merged_id, table_name, row_id) select $1, %1$L, id from moved on conflict do nothing',
      of.table_name, of.key_column) using merged, survivor;
  end loop;
  -- What was let in before the merge and waits; what is being handled right now is caught by the tables.
  update inbox set patient_id = survivor,
         payload = case when payload ? 'patientId' then jsonb_set(payload, '{patientId}', to_jsonb(survivor)) else payload end
   where id in (select id from inbox where patient_id = merged and handled_at is null and dead_at is null
                   and type not like 'patient.%' and type not like 'care-relationship.%' for update skip locked);
end $$;

create or replace function return_rows_of_patient(merged text) returns void language plpgsql security definer
  set search_path from current as $$
declare
  of record;
begin
  delete from patient_alias where merged_id = merged;
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

-- A handler that had begun before the merge still names the merged record: it writes to the survivor's chart, and the row
-- goes back if the two are parted.
create function row_follows_merge() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select 1 from patient_alias where merged_id = new.patient_id) then
    insert into merged_row (merged_id, table_name, row_id)
    values (new.patient_id, tg_table_name,
            to_jsonb(new) ->> (select key_column from tables_of_patients() t where t.table_name = tg_table_name))
    on conflict do nothing;
    new.patient_id := current_patient(new.patient_id);
  end if;
  return new;
end $$;

do $$
declare
  of record;
begin
  for of in select * from tables_of_patients() loop
    execute format('create trigger %I before insert on %I for each row execute function row_follows_merge()',
      of.table_name || '_follows_merge', of.table_name);
  end loop;
end $$;
