-- A form as it was filled in, and what it came to. Only ever added to.
create table assessment (
  id text constraint assessment_pkey primary key,
  patient_id text not null constraint assessment_patient references patient (id),
  encounter_id text constraint assessment_encounter references encounter (id),
  instrument text not null,
  version text not null,
  answers jsonb not null,
  total float8,
  band text,
  factors jsonb not null,
  positives text[] not null,
  missing text[] not null,
  safety_concern text,
  sensitivity text not null constraint assessment_sensitivity
    check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')),
  assessed_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index assessment_by_patient on assessment (patient_id, assessed_at, id);
revoke update, delete on assessment from baton_patients;

-- What the rules say of a patient, and what a clinician said instead: both are kept.
create table patient_risk (
  patient_id text constraint patient_risk_pkey primary key constraint patient_risk_patient references patient (id),
  version int not null default 1,
  computed_tier text not null constraint patient_risk_computed check (computed_tier in ('STANDARD', 'RISING', 'HIGH')),
  reasons text[] not null,
  computed_at timestamptz not null,
  override_tier text constraint patient_risk_override check (override_tier in ('STANDARD', 'RISING', 'HIGH')),
  override_reason text,
  override_by text,
  override_at timestamptz
);
create index patient_risk_by_tier on patient_risk (coalesce(override_tier, computed_tier), patient_id);
