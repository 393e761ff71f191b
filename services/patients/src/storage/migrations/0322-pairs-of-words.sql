-- Whom two words name is a range of an index, in the order of patients, however many bear both: each two words of the names of
-- a record, the one that comes first in the alphabet first. `former` where one of them is of a former name or a nickname only.
-- Of longer names the first twelve words count, those in use before others. A merged record has none: who stands for it does.
create table patient_name_pair (
  word text not null,
  other_word text not null,
  former boolean not null,
  patient_family_key text not null,
  patient_given_key text not null,
  record_id text not null,
  constraint patient_name_pair_pkey primary key (word, other_word, former, patient_family_key, patient_given_key, record_id)
);
create index patient_name_pair_of_record on patient_name_pair (record_id);

create function words_of_names(in_use text, others text[]) returns table (word text, former boolean)
language sql immutable as $$
  select left(one, 100), bool_and(place > 1) from unnest(array[in_use] || others) with ordinality as names (name, place),
    regexp_split_to_table(name, ' ') one
   where one <> '' group by 1 order by 2, min(place), 1 limit 12
$$;

create function add_name_pairs(ids text[]) returns void language sql security definer
set search_path = public set enable_seqscan = off as $$
  with named as materialized (
    select id, family_key, given_key, word, former from patient, words_of_names(given_key || ' ' || family_key,
             array(select other_key from patient_other_name where record_id = patient.id order by other_key))
     where id = any(ids) and merged_into_id is null
  )
  insert into patient_name_pair (word, other_word, former, patient_family_key, patient_given_key, record_id)
  select one.word, other.word, one.former or other.former, one.family_key, one.given_key, id
    from named one join named other using (id) where one.word < other.word
$$;
revoke execute on function add_name_pairs(text[]) from public;

create function keep_name_pairs() returns trigger language plpgsql security definer
set search_path = public as $$
declare
  touched text[];
begin
  if tg_op = 'INSERT' then
    touched := array(select id from changed);
  else
    touched := array(select changed.id from changed join former using (id)
       where (changed.family_key, changed.given_key, changed.other_names, changed.merged_into_id)
         is distinct from (former.family_key, former.given_key, former.other_names, former.merged_into_id));
    touched := touched || array(select survivor_of(merged_into_id) from changed where merged_into_id is not null and id = any(touched)
      union select survivor_of(merged_into_id) from former where merged_into_id is not null and id = any(touched));
    if cardinality(touched) = 0 then return null; end if;
    delete from patient_name_pair known where known.record_id = any(touched);
  end if;
  perform add_name_pairs(touched);
  return null;
end $$;
-- After those for other names, whose table it reads: triggers of one event run in the order of their names.
create trigger patient_added_for_pairs_of_words after insert on patient referencing new table as changed
  for each statement execute function keep_name_pairs();
create trigger patient_changed_for_pairs_of_words after update on patient
  referencing old table as former new table as changed for each statement execute function keep_name_pairs();

select add_name_pairs(array(select id from patient where merged_into_id is null));
