-- The patients' Part 2 consents that are in force, a projection from events in every service that shows labelled records
-- (42 CFR 2.31). A revocation is an end, and an earlier end stays, in whatever order the two arrive.
create table part2_consent (
  consent_id text primary key,
  patient_id text not null,
  kind text not null check (kind in ('PART2', 'PART2_COUNSELING')),
  recipient_ids text[] not null,
  recipient_classes text[] not null,
  starts_at timestamptz not null,
  ends_at timestamptz
);
create index part2_consent_by_patient on part2_consent (patient_id);
