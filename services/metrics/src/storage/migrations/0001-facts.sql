-- Everything that was told about patients, once per event: ids, codes, quantities and times. Never changed: what was
-- known at an instant is what was recorded by then, so every number can be asked for as of any date.
create table fact (
  event_id text primary key,
  type text not null,
  subject_id text not null,
  patient_id text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  part2 boolean not null,
  payload jsonb not null
);
create index fact_of_patient on fact (patient_id, occurred_at desc, event_id desc);

-- Discharges that are followed. A later record of the same episode takes the place of an earlier one.
create table transition_fact (
  event_id text primary key,
  episode_id text not null,
  patient_id text not null,
  discharged_at timestamptz not null,
  contact_due_at timestamptz not null,
  recorded_at timestamptz not null
);
create index transition_fact_latest on transition_fact (episode_id, recorded_at desc, event_id desc);
create index transition_fact_discharged on transition_fact (discharged_at);

-- Attempts to reach a patient after a discharge; they may arrive before their episode does.
create table contact_fact (
  event_id text primary key,
  attempt_id text not null,
  episode_id text not null,
  patient_id text not null,
  at timestamptz not null,
  successful boolean not null,
  recorded_at timestamptz not null
);
create index contact_fact_of_episode on contact_fact (episode_id, attempt_id, recorded_at desc, event_id desc);

-- Payers' decisions. A later record of the same authorization takes the place of an earlier one.
create table decision_fact (
  event_id text primary key,
  authorization_id text not null,
  patient_id text not null,
  payer_code text not null,
  line_of_business text not null,
  priority text not null,
  received_at timestamptz not null,
  decided_at timestamptz not null,
  due_at timestamptz not null,
  outcome text not null,
  extended boolean not null,
  recorded_at timestamptz not null
);
create index decision_fact_latest on decision_fact (authorization_id, recorded_at desc, event_id desc);
create index decision_fact_decided on decision_fact (decided_at);

revoke update, delete, truncate on fact, transition_fact, contact_fact, decision_fact from baton_metrics;
