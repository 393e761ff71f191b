-- What of a patient's record was given to whom outside, why and on what basis. Only ever added to; the report of
-- 45 CFR 164.528 leaves out the exempt bases.
create table disclosure (
  id text constraint disclosure_pkey primary key,
  patient_id text not null constraint disclosure_patient references patient (id),
  disclosed_at timestamptz not null,
  recipient_name text,
  recipient_address text,
  recipient_id text,
  basis text not null,
  purpose text not null,
  description text not null,
  fields text[] not null,
  consent_id text,
  sensitivity text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  told_as text constraint disclosure_told_once unique, -- the event that told of it; null for what a person wrote down
  constraint disclosure_names_a_recipient check (recipient_name is not null or recipient_id is not null)
);
create index disclosure_by_patient on disclosure (patient_id, disclosed_at, id);
revoke update, delete on disclosure from baton_patients;
