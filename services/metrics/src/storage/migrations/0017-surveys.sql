-- What patients said of their care. Scores as the scale has them: 0 to 10, or 1 (never) to 4 (always).
create table survey (
  id text primary key,
  patient_id text not null,
  kind text not null check (kind in ('RECOMMENDATION', 'OVERALL_RATING', 'FREQUENCY')),
  question text,
  score int not null,
  agency_id text,
  episode_id text,
  channel text not null check (channel in ('PHONE', 'SMS', 'EMAIL', 'PORTAL', 'PAPER', 'IN_PERSON')),
  responded_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint survey_score check (case kind when 'FREQUENCY' then score between 1 and 4 else score between 0 and 10 end)
);
create index survey_of_patient on survey (patient_id, responded_at);
create index survey_responded on survey (responded_at);
create index survey_of_agency on survey (agency_id, responded_at) where agency_id is not null;
revoke update, delete, truncate on survey from baton_metrics;
