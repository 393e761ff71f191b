-- A score is kept once where everybody who reads the chart and those who treat the patient know the same, else once for
-- each. What was computed before labels were counted stays with those who treat, wherever the patient has a labelled record.
alter table risk_score add column circle text not null default 'ANY'
  constraint risk_score_circle check (circle in ('ANY', 'EVERYBODY', 'TREATING'));
update risk_score set circle = 'TREATING' where patient_id in (
  select patient_id from encounter where sensitivity <> 'NONE' union select patient_id from condition where sensitivity <> 'NONE');

-- The tier that follows from what has no label, for everybody who may not know of the rest. The sweep that looks at raised
-- tiers computes it for those that stand already.
alter table patient_risk add column open_version int not null default 1,
  add column open_tier text not null default 'STANDARD'
    constraint patient_risk_open check (open_tier in ('STANDARD', 'RISING', 'HIGH')),
  add column open_reasons text[] not null default '{}',
  add column open_computed_at timestamptz;
update patient_risk set open_computed_at = computed_at, looked_at = 'epoch';
alter table patient_risk alter column open_computed_at set not null;
