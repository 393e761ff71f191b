-- A newer form with a label may let the tier fall for those who treat, while everybody else still reads the one that the older
-- form raised: it falls by time alone, too.
drop index patient_risk_to_look_at;
create index patient_risk_to_look_at on patient_risk (looked_at)
  where computed_tier <> 'STANDARD' or open_tier <> 'STANDARD' or has_fills;
