-- Each way that family names and given names are written here, once, under each of its words: a misspelled word is looked
-- for among these, which are few however many patients share them, and the patients of a name are read from an index in
-- order. Two that write the same name at once may both add it: nobody waits for anybody, and a search takes each once.
create table name_spelling (
  id bigint generated always as identity constraint name_spelling_pkey primary key,
  word text not null,
  kind text not null constraint name_spelling_kind check (kind in ('FAMILY', 'GIVEN')),
  name text not null
);
create index name_spelling_by_word on name_spelling (word, kind, name);
create index name_spelling_by_trigrams on name_spelling using gin (word gin_trgm_ops);

create function note_spellings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into name_spelling (word, kind, name)
  select distinct spelled.word, kind, name
    from (select distinct 'FAMILY' as kind, family_key as name from changed
          union select distinct 'GIVEN', given_key from changed) written, regexp_split_to_table(name, ' ') spelled (word)
   where spelled.word <> '' and not exists (
      select 1 from name_spelling known where known.word = spelled.word and known.kind = written.kind and known.name = written.name);
  return null;
end $$;
create trigger patient_added_for_spellings after insert on patient referencing new table as changed
  for each statement execute function note_spellings();
create trigger patient_changed_for_spellings after update on patient referencing new table as changed
  for each statement execute function note_spellings();
insert into name_spelling (word, kind, name)
  select distinct word, kind, written.name from patient,
    lateral (values ('FAMILY', family_key), ('GIVEN', given_key)) written (kind, name), regexp_split_to_table(written.name, ' ') word
   where word <> '';

create index patient_by_given_name on patient (given_key, family_key, id) include (merged_into_id);
