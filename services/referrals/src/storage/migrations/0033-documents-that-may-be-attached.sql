-- Documents that patients tells of: only what is known here, of the same patient, goes along with a referral.
create table known_document (
  document_id text primary key,
  patient_id text not null,
  sensitivity text not null
);
