-- The person who is cared for. time_zone is what the address tells; null where it tells none and the organization's
-- own zone stands in.
create table patient (
  id text constraint patient_pkey primary key,
  version int not null default 1,
  name jsonb not null,
  family_key text not null, -- lower case, for order and search
  given_key text not null,
  birth_date date,
  sex text not null constraint patient_sex check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  languages jsonb not null,
  interpreter_needed boolean,
  contact_points jsonb not null,
  address jsonb,
  time_zone text,
  deceased_at timestamptz,
  created_at timestamptz not null
);
create index patient_by_name on patient (family_key, given_key, id);
create index patient_by_birth_date on patient (birth_date, id);
create index patient_by_created_at on patient (created_at, id);

create table patient_identifier (
  patient_id text not null constraint patient_identifier_patient references patient (id),
  system text not null,
  value text not null,
  type text,
  constraint patient_identifier_pkey primary key (patient_id, system, value)
);
create index patient_identifier_by_value on patient_identifier (system, value);

create table organization (
  id text constraint organization_pkey primary key,
  version int not null default 1,
  name text not null,
  type jsonb,
  identifiers jsonb not null
);

-- Staff (the directory) and clinicians known from imported records.
create table practitioner (
  id text constraint practitioner_pkey primary key,
  version int not null default 1,
  name jsonb not null,
  family_key text not null,
  given_key text not null,
  npi text,
  roles text[] not null,
  staff boolean not null,
  active boolean not null,
  deactivated_at timestamptz
);
create index practitioner_by_name on practitioner (staff, family_key, given_key, id);

create table encounter (
  id text constraint encounter_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint encounter_patient references patient (id),
  class text not null,
  status text not null constraint encounter_status check (status in
    ('PLANNED', 'ARRIVED', 'TRIAGED', 'IN_PROGRESS', 'ON_LEAVE', 'FINISHED', 'CANCELLED', 'ENTERED_IN_ERROR', 'UNKNOWN')),
  type jsonb,
  reason jsonb,
  admitted_at timestamptz,
  discharged_at timestamptz,
  discharge_disposition jsonb,
  admit_source jsonb,
  priority jsonb,
  facility_id text constraint encounter_facility references organization (id),
  facility_name text,
  practitioner_id text constraint encounter_practitioner references practitioner (id),
  practitioner_name text,
  constraint encounter_ends_after_it_begins check (discharged_at >= admitted_at)
);
create index encounter_by_patient on encounter (patient_id, admitted_at, id);

create table condition (
  id text constraint condition_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint condition_patient references patient (id),
  encounter_id text constraint condition_encounter references encounter (id),
  code jsonb not null,
  codings jsonb not null,
  comorbidity text, -- what LACE counts it as
  clinical_status text,
  verification_status text,
  onset_at timestamptz,
  onset_text text,
  abated_at timestamptz,
  recorded_at timestamptz
);
create index condition_by_patient on condition (patient_id, onset_at, id);

-- claim_payer: a coverage known only from claims that name this payer; nobody sent it by itself.
create table coverage (
  id text constraint coverage_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint coverage_patient references patient (id),
  status text not null constraint coverage_status check (status in ('ACTIVE', 'CANCELLED', 'DRAFT', 'ENTERED_IN_ERROR')),
  type jsonb,
  member_id text,
  payer_name text,
  payer_code text,
  payer_id text constraint coverage_payer references organization (id),
  starts_on date,
  ends_on date,
  claim_payer text,
  last_billed_on date,
  constraint coverage_by_claim_payer unique (patient_id, claim_payer)
);

-- What an instrument said at that moment, with everything it was computed from. Never changed, only added to.
create table risk_score (
  id text constraint risk_score_pkey primary key,
  patient_id text not null constraint risk_score_patient references patient (id),
  encounter_id text constraint risk_score_encounter references encounter (id),
  instrument text not null,
  version text not null,
  total int not null,
  highest_total int not null,
  band text not null,
  factors jsonb not null,
  inputs jsonb not null,
  incomplete boolean not null,
  off_label boolean not null,
  computed_at timestamptz not null,
  computed_by text not null
);
create index risk_score_by_patient on risk_score (patient_id, computed_at, id);
revoke update, delete on risk_score from baton_patients;

-- Everything that was imported, whole, under the name its source gave it. target_id: the row it became, where patients
-- has a table for it. The hash tells whether a resource that comes again has changed.
create table source_resource (
  source text not null,
  type text not null,
  source_id text not null,
  patient_id text,
  target_id text,
  hash bytea not null,
  body json not null,
  constraint source_resource_pkey primary key (source, type, source_id)
);

-- Identifiers of imported organizations and practitioners, for references like Practitioner?identifier=system|value.
create table directory_identifier (
  source text not null,
  type text not null,
  system text not null,
  value text not null,
  target_id text not null,
  constraint directory_identifier_pkey primary key (source, type, system, value, target_id)
);

create table import_job (
  id text constraint import_job_pkey primary key,
  status text not null constraint import_job_status check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
  status_reason text,
  source text not null,
  file_name text,
  file_path text not null,
  bytes bigint not null,
  bytes_done bigint not null,
  lines int not null,
  patients int not null,
  resources jsonb not null,
  encounters_by_class jsonb not null,
  created int not null,
  changed int not null,
  unchanged int not null,
  reject_count int not null,
  warning_count int not null,
  lease_owner text,
  lease_until timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
create index import_job_unfinished on import_job (lease_until) where status in ('QUEUED', 'RUNNING');

create table import_issue (
  job_id text not null constraint import_issue_job references import_job (id),
  kind text not null constraint import_issue_kind check (kind in ('REJECT', 'WARNING')),
  line int not null,
  position int not null,
  resource text,
  reason text not null,
  constraint import_issue_pkey primary key (job_id, kind, line, position)
);
