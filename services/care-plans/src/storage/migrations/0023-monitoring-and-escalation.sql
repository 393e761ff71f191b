create table monitoring_plan (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  status text not null,
  status_reason text,
  spo2_scale int not null constraint monitoring_plan_scale check (spo2_scale in (1, 2)),
  spo2_target_set_by text,
  hospital_at_home boolean not null,
  thresholds jsonb not null,
  time_zone text not null,
  started_by text not null,
  started_at timestamptz not null,
  constraint monitoring_plan_target check (spo2_scale = 1 or spo2_target_set_by is not null)
);
create index monitoring_plan_by_patient on monitoring_plan (patient_id, started_at, id);

create table reading (
  id text primary key,
  patient_id text not null,
  plan_id text not null constraint reading_plan references monitoring_plan (id),
  at timestamptz not null,
  automatic boolean not null,
  respiratory_rate float8,
  spo2 float8,
  on_oxygen boolean,
  systolic float8,
  pulse float8,
  consciousness text,
  temperature float8,
  weight float8,
  glucose float8,
  news2 jsonb,
  alerts jsonb not null,
  escalation_id text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index reading_by_plan on reading (plan_id, at, id);
revoke update, delete on reading from baton_care_plans;

create table escalation (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  severity text not null constraint escalation_severity check (severity in ('EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE')),
  status text not null,
  cause text not null,
  cause_id text,
  situation text not null,
  background text not null,
  assessment text not null,
  recommendation text not null,
  time_zone text not null,
  raised_by text not null,
  raised_at timestamptz not null,
  owner_id text,
  rung int not null,
  acknowledge_by timestamptz not null,
  climb_at timestamptz,
  acknowledged_by text,
  acknowledged_at timestamptz,
  action_by timestamptz,
  actioned_at timestamptz,
  disposition text,
  disposition_note text,
  closed_by text,
  closed_at timestamptz,
  constraint escalation_closed check ((status = 'CLOSED') = (disposition is not null and closed_at is not null))
);
create index escalation_by_patient on escalation (patient_id, raised_at, id);
-- Timers are rows: whoever was not answered in time is found by this.
create index escalation_to_climb on escalation (climb_at) where climb_at is not null;
-- What one reading or one assessment raised, it raised once.
create unique index escalation_once on escalation (cause, cause_id) where cause_id is not null;

create table escalation_action (
  id text primary key,
  patient_id text not null,
  escalation_id text not null constraint escalation_action_escalation references escalation (id),
  kind text not null,
  at timestamptz not null,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index escalation_action_by_escalation on escalation_action (escalation_id, at, id);
revoke update, delete on escalation_action from baton_care_plans;

-- What staff are told outside the graph: that something waits, never what. Sent by a sweep.
create table staff_message (
  id text primary key,
  escalation_id text not null,
  recipient text not null,
  channel text not null constraint staff_message_channel check (channel in ('EMAIL', 'SMS')),
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index staff_message_waiting on staff_message (created_at) where sent_at is null;

insert into allowed_transition (machine, from_status, to_status) values
  ('monitoring_plan', null, 'ACTIVE'), ('monitoring_plan', 'ACTIVE', 'ON_HOLD'), ('monitoring_plan', 'ON_HOLD', 'ACTIVE'),
  ('escalation', null, 'OPEN'), ('escalation', 'OPEN', 'ACKNOWLEDGED'), ('escalation', 'ACKNOWLEDGED', 'ACTIONED'),
  ('escalation', 'ACTIONED', 'CLOSED'), ('escalation', 'CLOSED', 'OPEN');
create trigger monitoring_plan_moves before insert or update on monitoring_plan
  for each row execute function refuse_illegal_transition();
create trigger escalation_moves before insert or update on escalation
  for each row execute function refuse_illegal_transition();

-- Age and zone of each patient, from patients' events: NEWS2 is for adults, days are those of the patient.
create table patient_stratum (
  patient_id text primary key,
  birth_year int,
  time_zone text not null,
  told_at timestamptz not null
);
