-- A death that was known by mistake and that somebody here took back: the date that stood in the record, who and why. Only ever
-- added to; rows follow a merge.
create table retracted_death (
  id text constraint retracted_death_pkey primary key,
  patient_id text not null constraint retracted_death_patient references patient (id),
  deceased_at timestamptz not null,
  retracted_at timestamptz not null,
  retracted_by text not null,
  reason text not null
);
create index retracted_death_by_patient on retracted_death (patient_id, retracted_at);
revoke update, delete on retracted_death from baton_patients;
