-- A transition begins in the facility: until the patient leaves there is no discharge and no service period.
alter table transition_episode
  alter column discharged_at drop not null,
  alter column service_period_ends_on drop not null,
  add column admitted_at timestamptz,
  add column medications_reconciled_at timestamptz,
  add column readmission_encounter_id text,
  add column ready_at timestamptz,
  add column ready_by text,
  add constraint transition_episode_discharge check ((discharged_at is null) = (service_period_ends_on is null)),
  add constraint transition_episode_left check (status in ('IN_FACILITY', 'CANCELLED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE',
    'CLOSED_TRANSFERRED', 'CLOSED_DECLINED') or discharged_at is not null);
create index transition_episode_to_complete on transition_episode (service_period_ends_on) where status = 'SEEN';

-- A discharge that was cancelled and told again starts new clocks; the old ones stay, cancelled.
alter table transition_deadline drop constraint transition_deadline_once;
create unique index transition_deadline_once on transition_deadline (episode_id, rule) where status <> 'CANCELLED';

insert into allowed_transition (machine, from_status, to_status) values
  ('transition_episode', 'IN_FACILITY', 'CLOSED_DECEASED'), ('transition_episode', 'IN_FACILITY', 'CLOSED_HOSPICE'),
  ('transition_episode', 'IN_FACILITY', 'CLOSED_TRANSFERRED'), ('transition_episode', 'IN_FACILITY', 'CLOSED_DECLINED');

create table transition_visit (
  id text primary key,
  episode_id text not null constraint transition_visit_episode references transition_episode (id),
  at timestamptz not null,
  class text not null constraint transition_visit_class check (class in ('AMB', 'HH', 'VR')),
  decision_making text constraint transition_visit_decision_making check (decision_making in ('LOW', 'MODERATE', 'HIGH')),
  practitioner_id text,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index transition_visit_by_episode on transition_visit (episode_id, at, id);
revoke update, delete on transition_visit from baton_care_plans;

-- What was found for one item of the discharge checklist; the newest finding counts.
create table checklist_finding (
  id text primary key,
  episode_id text not null constraint checklist_finding_episode references transition_episode (id),
  item text not null,
  state text not null constraint checklist_finding_state check (state in ('DONE', 'NOT_DONE', 'NOT_NEEDED')),
  "on" text,
  at timestamptz,
  place text,
  who text,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index checklist_finding_by_episode on checklist_finding (episode_id, id);
revoke update, delete on checklist_finding from baton_care_plans;

-- What patients told of each stay, newest word of each: the transition follows it, in whatever order the words arrive.
create table stay (
  encounter_id text primary key,
  patient_id text not null,
  class text not null,
  time_zone text,
  admitted_at timestamptz,
  discharged_at timestamptz,
  disposition text,
  coordinator_id text,
  cancelled boolean not null default false,
  told_at timestamptz not null
);
create index stay_by_patient on stay (patient_id, admitted_at);

create table patient_death (
  patient_id text primary key,
  died_at timestamptz not null
);
