create table appointment (
  id text primary key,
  version int not null default 1,
  referral_id text not null constraint appointment_referral references referral (id),
  patient_id text not null,
  agency_id text not null constraint appointment_agency references agency (id),
  status text not null,
  start_at timestamptz not null,
  end_at timestamptz,
  time_zone text not null,
  location text,
  created_by text not null,
  created_at timestamptz not null,
  cancelled_by text constraint appointment_cancelled_by check (cancelled_by in ('PATIENT', 'PROVIDER')),
  late boolean not null
);
create index appointment_by_referral on appointment (referral_id, start_at, id);
create index appointment_by_patient on appointment (patient_id, start_at, id);
create index appointment_booked on appointment (start_at) where status = 'BOOKED';
-- One appointment of a referral at a time; proposals may be many.
create unique index appointment_one_booked on appointment (referral_id) where status = 'BOOKED';

-- Which state may follow which; null begins. The same rows as APPOINTMENT_MOVES in domain/appointment-status.ts.
create table appointment_transition (
  from_status text,
  to_status text not null,
  unique nulls not distinct (from_status, to_status)
);
insert into appointment_transition (from_status, to_status) values
  (null, 'PROPOSED'), (null, 'BOOKED'),
  ('PROPOSED', 'BOOKED'), ('PROPOSED', 'CANCELLED'),
  ('BOOKED', 'ATTENDED'), ('BOOKED', 'NO_SHOW'), ('BOOKED', 'CANCELLED');
revoke insert, update, delete on appointment_transition from baton_referrals;

create function appointment_takes_allowed_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception 'appointment %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.status = old.status then
    return new;
  end if;
  if not exists (
    select from appointment_transition step
     where step.from_status is not distinct from (case when tg_op = 'UPDATE' then old.status end)
       and step.to_status = new.status
  ) then
    raise exception 'appointment %: this step to % is not allowed', new.id, new.status
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger appointment_takes_allowed_steps before insert or update on appointment
  for each row execute function appointment_takes_allowed_steps();

-- What happened to each appointment, moves to another time included. Never changed, never removed.
create table appointment_change (
  id text primary key,
  appointment_id text not null constraint appointment_change_appointment references appointment (id),
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  start_at timestamptz not null,
  reason text
);
create index appointment_change_by_appointment on appointment_change (appointment_id, at, id);
revoke update, delete, truncate on appointment_change from baton_referrals;

-- Reminders are rows, swept by due time; outreach sends them.
create table appointment_reminder (
  id text primary key,
  appointment_id text not null constraint appointment_reminder_appointment references appointment (id),
  kind text not null,
  due_at timestamptz not null,
  status text not null constraint appointment_reminder_status check (status in ('WAITING', 'TOLD', 'CANCELLED'))
);
create index appointment_reminder_waiting on appointment_reminder (due_at) where status = 'WAITING';
create index appointment_reminder_by_appointment on appointment_reminder (appointment_id);

create table barrier (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  referral_id text constraint barrier_referral references referral (id),
  kind text not null,
  note text,
  plan text,
  status text not null constraint barrier_status check (status in ('OPEN', 'RESOLVED')),
  recorded_by text not null,
  recorded_at timestamptz not null,
  resolved_at timestamptz,
  outcome_id text,
  -- Resolved only by a verified outcome.
  constraint barrier_resolved_by_outcome check (status = 'OPEN' or (outcome_id is not null and resolved_at is not null))
);
create index barrier_by_patient on barrier (patient_id, recorded_at desc, id desc);
create index barrier_by_referral on barrier (referral_id);
