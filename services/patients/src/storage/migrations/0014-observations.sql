-- What was measured. Only ever added to.
create table observation (
  id text constraint observation_pkey primary key,
  patient_id text not null constraint observation_patient references patient (id),
  encounter_id text constraint observation_encounter references encounter (id),
  code jsonb not null,
  value float8,
  unit text,
  text text,
  observed_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint observation_says_something check (value is not null or text is not null)
);
create index observation_by_patient on observation (patient_id, observed_at, id);
revoke update, delete on observation from baton_patients;
