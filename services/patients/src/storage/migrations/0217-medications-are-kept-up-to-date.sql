-- What was written down as taken is kept up to date: it is stopped, paused or taken again, its dose changes, or it was
-- never taken. Every earlier version stays, and no version is changed.
alter table medication add column version int not null default 1;
alter table medication drop constraint medication_status;
alter table medication add constraint medication_status
  check (status in ('ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD', 'ENTERED_IN_ERROR'));
grant update (encounter_id, code, status, dosage, started_on, ended_on, recorded_by, version) on medication to baton_patients;

create table medication_step (
  medication_id text not null constraint medication_step_medication references medication (id),
  version int not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  dosage text,
  reason text,
  constraint medication_step_pkey primary key (medication_id, version)
);
insert into medication_step (medication_id, version, at, by, to_status, dosage)
  select id, version, recorded_at, recorded_by, status, dosage from medication;
revoke update, delete on medication_step from baton_patients;

-- A version follows the one before it, and what was entered in error stays so: whatever was seen of it was wrong.
create function medication_moves() returns trigger language plpgsql as $$
begin
  if new.patient_id <> old.patient_id then return new; end if;
  if new.version <> old.version + 1 then raise exception 'a medication changes by one version at a time'; end if;
  if old.status = 'ENTERED_IN_ERROR' then raise exception 'a medication that was entered in error stays so'; end if;
  return new;
end $$;
create trigger medication_moves before update on medication for each row execute function medication_moves();

create or replace view chart_medication as
  select id, patient_id, encounter_id, 'RECORDED' as origin, null as source, null as entry_key, code, status, dosage, started_on, ended_on,
         recorded_at, recorded_by, version
    from medication
  union all
  select id, patient_id, encounter_id, origin, source, entry_key, code, status, dosage, started_on, ended_on, recorded_at,
         'system:patients', version
    from imported_medication where status <> 'ENTERED_IN_ERROR';
