-- Contacts in which somebody was reached, as patients tells of them: the patient's own word needs one (domain.md 5.3).
create table reached_contact (
  attempt_id text primary key,
  patient_id text not null,
  at timestamptz not null
);
create index reached_contact_by_patient on reached_contact (patient_id, at);

-- The contact in which the patient or a caregiver confirmed that the service was delivered.
alter table referral add column evidence_contact_id text;
