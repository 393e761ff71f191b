-- Whoever stands for other records is found by their names, too, as by a former name of their own: what a merge says of two
-- records is that one person had both names. A merged record stands for nobody, and a parting takes its names back.
create or replace function keep_other_names() returns trigger language plpgsql security definer set search_path = public as $$
declare
  touched text[];
begin
  if tg_op = 'INSERT' then -- nobody is merged into a record that is new
    insert into patient_other_name (record_id, other_key, patient_family_key, patient_given_key)
    select distinct changed.id, key, family_key, given_key
      from changed, jsonb_array_elements(other_names) one, lateral (values (one->>'familyKey'), (one->>'givenKey')) keys (key)
     where key <> '';
    return null;
  end if;
  touched := array(select id from changed
    union select survivor_of(merged_into_id) from changed where merged_into_id is not null
    union select survivor_of(merged_into_id) from former where merged_into_id is not null);
  delete from patient_other_name known where known.record_id = any(touched);
  with recursive standing (survivor_id, id) as (
    select id, id from patient where id = any(touched)
    union
    select standing.survivor_id, merged.id from standing join patient merged on merged.merged_into_id = standing.id
  )
  insert into patient_other_name (record_id, other_key, patient_family_key, patient_given_key)
  select distinct survivor.id, key, survivor.family_key, survivor.given_key
    from standing join patient survivor on survivor.id = survivor_id join patient named on named.id = standing.id,
      lateral (select one->>'familyKey' from jsonb_array_elements(named.other_names) one
        union select one->>'givenKey' from jsonb_array_elements(named.other_names) one
        union select own from unnest(array[named.family_key, named.given_key]) own
          where named.id <> survivor.id and own not in (survivor.family_key, survivor.given_key)) keys (key)
   where key <> ''
  on conflict (record_id, other_key) do update
    set patient_family_key = excluded.patient_family_key, patient_given_key = excluded.patient_given_key;
  return null;
end $$;
drop trigger patient_changed_for_other_names on patient;
create trigger patient_changed_for_other_names after update on patient
  referencing old table as former new table as changed for each statement execute function keep_other_names();

create or replace function note_spellings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into name_spelling (word, kind, name)
  select distinct spelled.word, kind, name
    from (select distinct 'FAMILY' as kind, family_key as name from changed
          union select distinct 'GIVEN', given_key from changed
          union select 'OTHER', own from changed, unnest(array[family_key, given_key]) own where merged_into_id is not null
          union select distinct 'OTHER', key from changed, jsonb_array_elements(other_names) one,
            lateral (values (one->>'familyKey'), (one->>'givenKey')) keys (key)) written,
         regexp_split_to_table(name, ' ') spelled (word)
   where spelled.word <> '' and not exists (
      select 1 from name_spelling known where known.word = spelled.word and known.kind = written.kind and known.name = written.name);
  return null;
end $$;

update patient set merged_into_id = merged_into_id where merged_into_id is not null;
