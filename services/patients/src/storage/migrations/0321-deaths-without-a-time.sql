-- Deaths that a source told without saying when. None is made up, but nobody contacts the patient until somebody has found out
-- (decision 0329). Once for each patient, from the first telling until it is taken back; rows follow a merge.
create table undated_death (
  id text constraint undated_death_pkey primary key,
  patient_id text not null constraint undated_death_patient references patient (id),
  told_at timestamptz not null
);
create index undated_death_by_patient on undated_death (patient_id);
revoke update on undated_death from baton_patients;
