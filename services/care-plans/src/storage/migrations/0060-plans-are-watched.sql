-- What a person must hear of while a plan from a template is in force.
alter table plan_template add column alert_rules jsonb not null default '[]';
alter table plan_template alter column alert_rules drop default;

-- Since when a plan is watched, and when something will be missing unless it comes: a sweep looks then.
alter table care_plan add column watched_since timestamptz, add column look_again_at timestamptz;
create index care_plan_to_look_at on care_plan (look_again_at) where look_again_at is not null;
update care_plan set watched_since = now(), look_again_at = now() where status = 'ACTIVE' and template_code is not null;

-- What was measured of a patient, whatever told of it: a rise is seen from the values before it.
create table measurement (
  id text primary key,
  patient_id text not null,
  system text not null,
  code text not null,
  value float8 not null,
  unit text,
  at timestamptz not null,
  source text not null constraint measurement_source check (source in ('OBSERVATION', 'READING', 'ASSESSMENT')),
  source_id text not null,
  recorded_at timestamptz not null,
  constraint measurement_once unique (source_id, code)
);
create index measurement_by_patient on measurement (patient_id, code, at);
revoke update, delete on measurement from baton_care_plans;

create table plan_alert (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  care_plan_id text not null constraint plan_alert_plan references care_plan (id),
  rule text not null,
  status text not null,
  severity text not null constraint plan_alert_severity check (severity in ('EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE')),
  reason text not null,
  source text not null,
  measurement_id text constraint plan_alert_measurement references measurement (id),
  reference float8,
  raised_at timestamptz not null,
  task_id text constraint plan_alert_task references task (id),
  escalation_id text constraint plan_alert_escalation references escalation (id),
  ended_at timestamptz,
  end_reason text,
  constraint plan_alert_waits_somewhere check (task_id is not null or escalation_id is not null),
  constraint plan_alert_ended check ((status = 'OPEN') = (ended_at is null))
);
create index plan_alert_by_plan on plan_alert (care_plan_id, raised_at, id);
create unique index plan_alert_once on plan_alert (care_plan_id, rule) where status = 'OPEN';
create index plan_alert_by_task on plan_alert (task_id) where status = 'OPEN';
create index plan_alert_by_escalation on plan_alert (escalation_id) where status = 'OPEN';

insert into allowed_transition (machine, from_status, to_status) values
  ('plan_alert', null, 'OPEN'), ('plan_alert', 'OPEN', 'ANSWERED'), ('plan_alert', 'OPEN', 'ENDED');
create trigger plan_alert_moves before insert or update on plan_alert
  for each row execute function refuse_illegal_transition();

-- A check of a goal says where its value comes from.
alter table goal_progress add column reading_id text, add column assessment_id text,
  add constraint goal_progress_reading_once unique (goal_id, reading_id),
  add constraint goal_progress_assessment_once unique (goal_id, assessment_id);
