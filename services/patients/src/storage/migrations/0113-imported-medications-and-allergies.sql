-- What imports bring of medications and allergies, so that it shows beside what was written down here. Changed by imports only.
create table imported_medication (
  id text constraint imported_medication_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint imported_medication_patient references patient (id),
  encounter_id text constraint imported_medication_encounter references encounter (id),
  entry_key text not null constraint imported_medication_by_entry unique, -- source, type and id of the resource
  origin text not null constraint imported_medication_origin check (origin in ('PRESCRIBED', 'STATED')),
  source text not null,
  code jsonb not null,
  status text not null constraint imported_medication_status
    check (status in ('ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD', 'UNKNOWN', 'ENTERED_IN_ERROR')),
  dosage text,
  started_on date,
  ended_on date,
  recorded_at timestamptz not null
);
create index imported_medication_by_patient on imported_medication (patient_id, recorded_at, id)
  where status <> 'ENTERED_IN_ERROR';

create table allergy (
  id text constraint allergy_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint allergy_patient references patient (id),
  encounter_id text constraint allergy_encounter references encounter (id),
  entry_key text not null constraint allergy_by_entry unique, -- source, type and id of the resource
  source text not null,
  code jsonb not null,
  categories text[] not null,
  kind text,
  clinical_status text,
  verification_status text,
  criticality text,
  reactions jsonb not null,
  onset_at timestamptz,
  recorded_at timestamptz not null
);
create index allergy_by_patient on allergy (patient_id, recorded_at, id)
  where verification_status is distinct from 'entered-in-error';

-- Everything that a patient is known to take, whoever wrote it down.
create view chart_medication as
  select id, patient_id, encounter_id, 'RECORDED' as origin, null as source, null as entry_key, code, status, dosage, started_on, ended_on,
         recorded_at, recorded_by
    from medication
  union all
  select id, patient_id, encounter_id, origin, source, entry_key, code, status, dosage, started_on, ended_on, recorded_at,
         'system:patients'
    from imported_medication where status <> 'ENTERED_IN_ERROR';
grant select on chart_medication to baton_patients;

-- Few stays and conditions have a label: which of a patient's, is asked with every page of what may refer to them.
create index encounter_labelled on encounter (patient_id) where sensitivity <> 'NONE';
create index condition_labelled on condition (patient_id) where sensitivity <> 'NONE';
