create table care_plan (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  title text not null,
  description text,
  status text not null,
  status_reason text,
  owner_id text,
  problems jsonb not null,
  replaces_id text,
  template_code text,
  template_version int,
  source_id text constraint care_plan_source unique,
  agreed_by text,
  agreed_at timestamptz,
  signed_by text,
  signed_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  constraint care_plan_reason check (status not in ('ON_HOLD', 'REVOKED', 'ENTERED_IN_ERROR') or status_reason is not null),
  constraint care_plan_active check (status <> 'ACTIVE' or (owner_id is not null and agreed_by is not null))
);
create index care_plan_by_patient on care_plan (patient_id, created_at, id);

create table goal (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  care_plan_id text constraint goal_care_plan references care_plan (id),
  description text not null,
  patient_statement text,
  problems jsonb not null,
  target jsonb,
  baseline jsonb,
  start_on text not null,
  due_on text,
  status text not null,
  status_reason text,
  achievement text,
  evidence_id text,
  replaces_id text,
  source_id text constraint goal_source unique,
  reviewed_at timestamptz,
  reviewed_by text,
  created_by text not null,
  created_at timestamptz not null,
  constraint goal_reason check (status not in ('ON_HOLD', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR') or status_reason is not null),
  constraint goal_measurable check (status <> 'ACTIVE' or (target is not null and baseline is not null and due_on is not null)),
  constraint goal_outcome check (status <> 'COMPLETED' or achievement in ('ACHIEVED', 'SUSTAINING', 'NOT_ACHIEVED', 'NOT_ATTAINABLE'))
);
create index goal_by_patient on goal (patient_id, created_at, id);
create index goal_by_plan on goal (care_plan_id, created_at, id);

insert into allowed_transition (machine, from_status, to_status) values
  ('care_plan', null, 'DRAFT'),
  ('goal', null, 'PROPOSED'), ('goal', null, 'PLANNED'), ('goal', null, 'ACCEPTED'), ('goal', null, 'ACTIVE');
insert into allowed_transition (machine, from_status, to_status)
select 'care_plan', from_status, to_status from (values
  ('DRAFT', array['ACTIVE', 'REVOKED', 'ENTERED_IN_ERROR']),
  ('ACTIVE', array['ON_HOLD', 'COMPLETED', 'REVOKED', 'ENTERED_IN_ERROR']),
  ('ON_HOLD', array['ACTIVE', 'REVOKED', 'ENTERED_IN_ERROR']),
  ('COMPLETED', array['ENTERED_IN_ERROR']),
  ('REVOKED', array['ENTERED_IN_ERROR'])
) as t (from_status, to_statuses), unnest(to_statuses) as to_status;
insert into allowed_transition (machine, from_status, to_status)
select 'goal', from_status, to_status from (values
  ('PROPOSED', array['PLANNED', 'ACCEPTED', 'REJECTED', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('PLANNED', array['ACCEPTED', 'ACTIVE', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR']),
  ('ACCEPTED', array['ACTIVE', 'ON_HOLD', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('ACTIVE', array['ON_HOLD', 'COMPLETED', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('ON_HOLD', array['ACTIVE', 'CANCELLED', 'COMPLETED', 'ENTERED_IN_ERROR']),
  ('COMPLETED', array['ENTERED_IN_ERROR']),
  ('CANCELLED', array['ENTERED_IN_ERROR']),
  ('REJECTED', array['ENTERED_IN_ERROR'])
) as t (from_status, to_statuses), unnest(to_statuses) as to_status;
create trigger care_plan_moves before insert or update on care_plan
  for each row execute function refuse_illegal_transition();
create trigger goal_moves before insert or update on goal
  for each row execute function refuse_illegal_transition();

create table goal_progress (
  id text primary key,
  goal_id text not null constraint goal_progress_goal references goal (id),
  patient_id text not null,
  at timestamptz not null,
  value float8 not null,
  unit text not null,
  met boolean not null,
  observation_id text,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint goal_progress_once unique (goal_id, observation_id)
);
create index goal_progress_by_goal on goal_progress (goal_id, at, id);

create table goal_barrier (
  id text primary key,
  version int not null default 1,
  goal_id text not null constraint goal_barrier_goal references goal (id),
  patient_id text not null,
  description text not null,
  barrier_id text,
  task_ids jsonb not null,
  resolved_at timestamptz,
  resolution text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index goal_barrier_by_goal on goal_barrier (goal_id, recorded_at, id);

create table attainment_score (
  id text primary key,
  care_plan_id text not null constraint attainment_score_plan references care_plan (id),
  patient_id text not null,
  t_score float8 not null,
  items jsonb not null,
  scored_by text not null,
  scored_at timestamptz not null
);
create index attainment_score_by_plan on attainment_score (care_plan_id, scored_at, id);

create table plan_revision (
  id text primary key,
  care_plan_id text not null constraint plan_revision_plan references care_plan (id),
  patient_id text not null,
  number int not null,
  at timestamptz not null,
  by text not null,
  reason text,
  snapshot jsonb not null,
  constraint plan_revision_once unique (care_plan_id, number)
);
revoke update, delete on goal_progress, attainment_score, plan_revision from baton_care_plans;

alter table task add column care_plan_id text constraint task_care_plan references care_plan (id);
alter table task add column goal_id text constraint task_goal references goal (id);
alter table task add column recurrence jsonb;
alter table task add column previous_id text;
alter table task add column escalation jsonb;
alter table task add column escalate_at timestamptz;
create index task_by_plan on task (care_plan_id, created_at, id);
create index task_to_escalate on task (escalate_at) where escalate_at is not null;
