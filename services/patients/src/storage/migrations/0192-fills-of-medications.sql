-- Supplies of medications that patients picked up, as dispenses tell them: what the proportion of days covered is made of,
-- and the risk tier by it. What Part 2 protects is not here. A supply that was taken back has no days.
create table medication_fill (
  id text constraint medication_fill_pkey primary key,
  patient_id text not null constraint medication_fill_patient references patient (id),
  resource_id text not null, -- the dispense, as it is known to metrics
  filled_at timestamptz not null,
  ingredients text[] not null,
  supply_days int not null,
  sensitivity text not null constraint medication_fill_sensitivity
    check (sensitivity in ('NONE', 'BH', 'HIV', 'IPV', 'MINOR')),
  constraint medication_fill_by_resource unique (patient_id, resource_id)
);

-- What is not picked up again grows old: whoever has fills is looked at every day, too.
alter table patient_risk add column has_fills boolean not null default false;
drop index patient_risk_to_look_at;
create index patient_risk_to_look_at on patient_risk (looked_at) where computed_tier <> 'STANDARD' or has_fills;
