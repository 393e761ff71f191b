-- The inpatient stays of a patient, few among encounters: an index of them alone stays shallow however many years there are,
-- so that looking years back for a stay (or for one that follows) costs a page or two for each.
create index clinical_fact_stay_began on clinical_fact (patient_id, at, ended_at) where resource_type = 'Encounter' and class = 'IMP';
