-- Which scale of oxygen saturation a clinician has set for a patient, as the monitoring plans of care-plans tell (decision 0302).
create table monitoring_scale (
  plan_id text constraint monitoring_scale_pkey primary key,
  patient_id text not null,
  scale int not null constraint monitoring_scale_scale check (scale in (1, 2)),
  active boolean not null,
  told_at timestamptz not null
);
create index monitoring_scale_by_patient on monitoring_scale (patient_id);
