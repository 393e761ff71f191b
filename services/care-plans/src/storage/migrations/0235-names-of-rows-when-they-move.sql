-- By which column a table names its rows is asked of the catalog only for a row that moves: a few in many thousand do.
create or replace function row_follows_merge() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from patient_alias where merged_id = new.patient_id) then
    insert into moved_row (merged_id, table_name, row_key)
    values (new.patient_id, tg_table_name,
            jsonb_build_array(to_jsonb(new) -> (select keys[1] from merge_follower where name = tg_relid::regclass)))
    on conflict do nothing;
    new.patient_id := current_patient(new.patient_id);
  end if;
  return new;
end $$;
