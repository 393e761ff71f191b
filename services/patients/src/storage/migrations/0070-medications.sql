-- What a patient is known to take, written down here. Only ever added to: a later entry stands beside the earlier one.
create table medication (
  id text constraint medication_pkey primary key,
  patient_id text not null constraint medication_patient references patient (id),
  encounter_id text constraint medication_encounter references encounter (id),
  code jsonb not null,
  status text not null constraint medication_status check (status in ('ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD')),
  dosage text,
  started_on date,
  ended_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint medication_ends_after_its_start check (ended_on >= started_on)
);
create index medication_by_patient on medication (patient_id, recorded_at, id);
revoke update, delete on medication from baton_patients;
