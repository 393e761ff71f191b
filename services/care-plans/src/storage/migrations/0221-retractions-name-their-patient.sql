-- Two hospitals may give the same id to observations of two patients: what one takes back is of its patient alone. Of whom
-- the earlier ones were stands in the mail that told of them; of what was told without its patient nothing is taken back.
alter table retracted_assessment drop constraint retracted_assessment_pkey;
alter table retracted_assessment rename column id to source_id;
alter table retracted_assessment
  add column id text constraint retracted_assessment_pkey primary key default 'retraction_' || gen_random_uuid(),
  add column patient_id text;
update retracted_assessment own set patient_id = current_patient(mail.patient_id) from inbox mail
 where mail.type in ('assessment.retracted.v1', 'observation.retracted.v1')
   and own.source_id = coalesce(mail.payload ->> 'assessmentId', mail.payload ->> 'observationId')
   and mail.recorded_at = own.retracted_at;
delete from retracted_assessment where patient_id is null;
alter table retracted_assessment
  alter column id drop default,
  alter column patient_id set not null,
  add constraint retracted_assessment_once unique (patient_id, source_id);
create trigger retracted_assessment_follows_merge before insert on retracted_assessment
  for each row execute function row_follows_merge();

alter table measurement drop constraint measurement_once,
  add constraint measurement_once unique (patient_id, source_id, code);
