-- Two records of one person. The merged record keeps its rows and points at the survivor, so that it can be parted again.
alter table patient add column merged_into_id text constraint patient_merged_into references patient (id);
alter table patient add constraint patient_survives_somebody_else check (merged_into_id <> id);
create index patient_by_survivor on patient (merged_into_id) where merged_into_id is not null;

-- The record that stands for one at this moment: itself, or the last survivor of its chain.
create function survivor_of(asked text) returns text language sql stable as $$
  with recursive chain as (
    select id, merged_into_id from patient where id = asked
    union
    select next.id, next.merged_into_id from chain join patient next on next.id = chain.merged_into_id
  )
  select id from chain where merged_into_id is null
$$;

-- A merged record is parted before it goes elsewhere, and only a record that stands for itself can survive.
create function keep_merges_lawful() returns trigger language plpgsql as $$
begin
  if new.merged_into_id is null or new.merged_into_id is not distinct from old.merged_into_id then return new; end if;
  if old.merged_into_id is not null then
    raise exception 'patient % is merged already', old.id using errcode = 'check_violation';
  end if;
  if exists (select 1 from patient where id = new.merged_into_id and merged_into_id is not null) then
    raise exception 'patient % is itself merged', new.merged_into_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger patient_merges_are_lawful before update of merged_into_id on patient
  for each row execute function keep_merges_lawful();

-- Who merged and parted which records, when and why. Nothing is ever taken away.
create table patient_merge (
  id text constraint patient_merge_pkey primary key,
  survivor_id text not null constraint patient_merge_survivor references patient (id),
  merged_id text not null constraint patient_merge_merged references patient (id),
  reason text not null,
  merged_at timestamptz not null,
  merged_by text not null,
  unmerged_at timestamptz,
  unmerged_by text,
  unmerge_reason text,
  constraint patient_merge_parting_is_whole check (
    (unmerged_at is null) = (unmerged_by is null) and (unmerged_at is null) = (unmerge_reason is null))
);
create unique index patient_merge_in_force on patient_merge (merged_id) where unmerged_at is null;
create index patient_merge_by_survivor on patient_merge (survivor_id);
create index patient_merge_by_merged on patient_merge (merged_id);
revoke delete on patient_merge from baton_patients;
