-- Readings at home whose NEWS2 was medium or high, as care-plans tells: a tier goes by those of the last seven days.
create table home_score (
  reading_id text constraint home_score_pkey primary key,
  patient_id text not null,
  band text not null constraint home_score_band check (band in ('MEDIUM', 'HIGH')),
  total int not null,
  measured_at timestamptz not null
);
create index home_score_by_patient on home_score (patient_id, measured_at);
