-- The label that a source gave a resource, so that what has no row with a label of its own is withheld like what has one.
alter table source_resource add column sensitivity text not null default 'NONE'
  constraint source_resource_sensitivity check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'));
create index source_resource_labelled on source_resource (patient_id) where sensitivity <> 'NONE';
