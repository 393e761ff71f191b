-- Groups of patients by rule. The rule is kept as the graph took it: one key for each condition.
create table registry (
  id text constraint registry_pkey primary key,
  version int not null default 1,
  name text not null constraint registry_by_name unique,
  description text,
  rule jsonb not null,
  refreshed_at timestamptz not null,
  created_by text not null,
  created_at timestamptz not null
);

-- Each time that somebody is in a group, with why in and why out. Never taken away.
create table registry_membership (
  registry_id text not null constraint registry_membership_registry references registry (id),
  patient_id text not null constraint registry_membership_patient references patient (id),
  entered_at timestamptz not null,
  entered_because text[] not null,
  left_at timestamptz,
  left_because text[],
  constraint registry_membership_pkey primary key (registry_id, patient_id, entered_at),
  constraint registry_membership_end_is_whole check ((left_at is null) = (left_because is null))
);
create unique index registry_membership_once_at_a_time on registry_membership (registry_id, patient_id)
  where left_at is null;
create index registry_membership_newest on registry_membership (registry_id, entered_at desc, patient_id desc);
create index registry_membership_by_patient on registry_membership (patient_id, entered_at);
revoke delete on registry_membership from baton_patients;

-- Whose inputs changed and who was not looked at since: whatever writes them (a form, a feed, an import, a merge), the
-- tables themselves tell. Rows are only added here, so that a change which commits late is never taken for one seen.
create table registry_due (
  id bigint generated always as identity constraint registry_due_pkey primary key,
  patient_id text not null
);

create function registry_inputs_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from registry) then
    insert into registry_due (patient_id) select distinct patient_id from changed;
  end if;
  return null;
end $$;
create function registry_patients_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from registry) then
    insert into registry_due (patient_id) select distinct id from changed;
  end if;
  return null;
end $$;

do $$
declare
  input text;
begin
  foreach input in array array['condition', 'encounter', 'coverage', 'risk_score', 'assessment', 'observation', 'patient_risk'] loop
    execute format('create trigger %1$s_added_for_registries after insert on %1$I referencing new table as changed
      for each statement execute function registry_inputs_changed()', input);
    execute format('create trigger %1$s_changed_for_registries after update on %1$I referencing new table as changed
      for each statement execute function registry_inputs_changed()', input);
  end loop;
end $$;
create trigger patient_added_for_registries after insert on patient referencing new table as changed
  for each statement execute function registry_patients_changed();
create trigger patient_changed_for_registries after update on patient referencing new table as changed
  for each statement execute function registry_patients_changed();

-- In which programs patients are enrolled, as care-plans tell.
create table program_enrollment (
  enrollment_id text constraint program_enrollment_pkey primary key,
  patient_id text not null,
  program text not null,
  status text not null,
  recorded_at timestamptz not null
);
create index program_enrollment_by_patient on program_enrollment (patient_id);
create trigger program_enrollment_added_for_registries after insert on program_enrollment
  referencing new table as changed for each statement execute function registry_inputs_changed();
create trigger program_enrollment_changed_for_registries after update on program_enrollment
  referencing new table as changed for each statement execute function registry_inputs_changed();
