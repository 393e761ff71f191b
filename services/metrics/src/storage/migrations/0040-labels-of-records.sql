-- How records are labelled (42 CFR Part 2 and others), as their owner told last. A label may come after the facts of a
-- record, and change; the facts themselves never do, so that the label stands beside them.
create table record_label (
  record_id text primary key,
  patient_id text not null,
  label text not null,
  event_id text not null,
  recorded_at timestamptz not null
);
create index record_label_of_patient on record_label (patient_id) where label <> 'NONE';
