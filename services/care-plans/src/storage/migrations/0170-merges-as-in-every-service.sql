-- Which rows follow a merge, and which came from where, is kept as in every service: by move_patient_rows and moved_row.
do $$
declare
  of record;
begin
  for of in select * from tables_of_patients() loop
    execute format('drop trigger %I on %I', of.table_name || '_follows_merge', of.table_name);
  end loop;
end $$;
drop function row_follows_merge(), move_rows_of_patient(text, text), return_rows_of_patient(text);
drop function tables_of_patients();

insert into moved_row (merged_id, table_name, row_key)
select merged_id, table_name, jsonb_build_array(row_id) from merged_row on conflict do nothing;
drop table merged_row;

-- A handler that had begun before the merge still names the merged record: it writes to the survivor's chart, and the row
-- goes back if the two are parted. Every table whose rows follow has one column besides the patient that names a row.
create function row_follows_merge() returns trigger language plpgsql security definer set search_path = public as $$
declare
  key_column text := (select keys[1] from merge_follower where name = tg_relid::regclass);
begin
  if exists (select 1 from patient_alias where merged_id = new.patient_id) then
    insert into moved_row (merged_id, table_name, row_key)
    values (new.patient_id, tg_table_name, jsonb_build_array(to_jsonb(new) -> key_column)) on conflict do nothing;
    new.patient_id := current_patient(new.patient_id);
  end if;
  return new;
end $$;

do $$
declare
  follower regclass;
begin
  for follower in select name from merge_follower loop
    execute format('create trigger %I before insert on %s for each row execute function row_follows_merge()',
      follower || '_follows_merge', follower);
  end loop;
end $$;
