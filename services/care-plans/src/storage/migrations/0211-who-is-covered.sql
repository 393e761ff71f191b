-- In whose place somebody looks after a patient, as patients tells with a cover; how long it lasts stands in care_relationship.
create table covered_colleague (
  id text constraint covered_colleague_pkey primary key,
  patient_id text not null,
  covering_id text not null,
  covered_id text not null,
  starts_at timestamptz not null
);
create index covered_colleague_by_patient on covered_colleague (patient_id, covering_id);
create trigger covered_colleague_follows_merge before insert on covered_colleague
  for each row execute function row_follows_merge();
-- Null for what was recorded before, and for nobody.
alter table transition_contact add column on_behalf_of text;
