-- Everything that was imported of a patient is exported again: as it came while its row is as the import left it.
alter table source_resource add column target_version int;
create index source_resource_by_patient on source_resource (patient_id) where patient_id is not null;
