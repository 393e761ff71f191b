-- Instruments say different things of one patient: the newest of each is kept, and the highest band moves the work.
alter table patient_risk drop constraint patient_risk_pkey;
alter table patient_risk add constraint patient_risk_pkey primary key (patient_id, instrument);
