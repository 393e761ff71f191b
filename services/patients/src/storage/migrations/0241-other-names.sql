-- Former names and nicknames (FHIR `name.use`, HL7 PID-5 from the second on and PID-9) find their patients. They stand with the
-- patient, each with the form in which it is searched; the names of patients who came by FHIR are read from what came.
alter table patient add column other_names jsonb not null default '[]';

-- Each of them under its record and in the order of patients, so that a page of one name is a range of an index. A merge moves
-- none of them: they are what each record says.
create table patient_other_name (
  record_id text not null,
  other_key text not null,
  patient_family_key text not null,
  patient_given_key text not null,
  constraint patient_other_name_pkey primary key (record_id, other_key)
);
create index patient_other_name_in_order
  on patient_other_name (other_key, patient_family_key, patient_given_key, record_id);

create function keep_other_names() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    delete from patient_other_name known using changed where known.record_id = changed.id;
  end if;
  insert into patient_other_name (record_id, other_key, patient_family_key, patient_given_key)
  select distinct changed.id, key, family_key, given_key
    from changed, jsonb_array_elements(other_names) one, lateral (values (one->>'familyKey'), (one->>'givenKey')) keys (key)
   where key <> '';
  return null;
end $$;
create trigger patient_added_for_other_names after insert on patient referencing new table as changed
  for each statement execute function keep_other_names();
create trigger patient_changed_for_other_names after update on patient referencing new table as changed
  for each statement execute function keep_other_names();

alter table name_spelling drop constraint name_spelling_kind;
alter table name_spelling add constraint name_spelling_kind check (kind in ('FAMILY', 'GIVEN', 'OTHER'));
create index name_spelling_of_others on name_spelling (word collate "C", name) where kind = 'OTHER';
create or replace function note_spellings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into name_spelling (word, kind, name)
  select distinct spelled.word, kind, name
    from (select distinct 'FAMILY' as kind, family_key as name from changed
          union select distinct 'GIVEN', given_key from changed
          union select distinct 'OTHER', key from changed, jsonb_array_elements(other_names) one,
            lateral (values (one->>'familyKey'), (one->>'givenKey')) keys (key)) written,
         regexp_split_to_table(name, ' ') spelled (word)
   where spelled.word <> '' and not exists (
      select 1 from name_spelling known where known.word = spelled.word and known.kind = written.kind and known.name = written.name);
  return null;
end $$;

-- domain/name-key.ts as it is today; what came later is read there.
create function bare_name(name text) returns text language sql immutable as $$
  select coalesce(nullif(trim(regexp_replace(
    replace(replace(replace(replace(
      translate(normalize(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), NFC), 'øđðłħı''’‘ʼ`´', 'oddlhi'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\s.,‐‑–-]+', ' ', 'g')), ''), name)
$$;
with told as (
  select target_id as id, one as name, row_number() over (
           partition by source, source_id order by coalesce(one->>'use' = 'official', false) desc, at) as place
    from source_resource, json_array_elements(body->'name') with ordinality as names (one, at)
   where type = 'Patient' and target_id is not null and json_array_length(body->'name') > 1
     and body::text not like '%\\u0000%'
), written as (
  select id, upper(coalesce(name->>'use', 'other')) as use, name->>'family' as family, name->'prefix'->>0 as prefix,
         coalesce((name->'given')::jsonb, '[]') as given,
         coalesce(name->>'text', concat_ws(' ', name->'prefix'->>0,
           (select string_agg(part, ' ') from json_array_elements_text(name->'given') part), name->>'family')) as text
    from told where place > 1 and coalesce(name->>'use', '') <> 'anonymous'
), others as (
  select id, jsonb_agg(distinct jsonb_build_object(
           'use', case when use in ('OFFICIAL', 'USUAL', 'OLD', 'MAIDEN', 'NICKNAME', 'TEMP') then use else 'OTHER' end,
           'text', text, 'family', family, 'given', given, 'prefix', prefix,
           'familyKey', bare_name(lower(coalesce(family, text))),
           'givenKey', bare_name(lower(array_to_string(array(select jsonb_array_elements_text(given)), ' '))))) as names
    from written where text <> '' group by id
)
update patient set other_names = others.names from others where others.id = patient.id;
drop function bare_name(text);
