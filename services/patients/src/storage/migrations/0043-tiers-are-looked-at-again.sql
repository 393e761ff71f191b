-- Tiers look back over days and months, so that they fall by time alone: when each was last looked at.
alter table patient_risk add column looked_at timestamptz;
update patient_risk set looked_at = computed_at;
alter table patient_risk alter column looked_at set not null;
create index patient_risk_to_look_at on patient_risk (looked_at) where computed_tier <> 'STANDARD';
