-- The label under which other services were told of a resource: its own, or that of something it refers to.
alter table source_resource add column told_sensitivity text not null default 'NONE'
  constraint source_resource_told_sensitivity
  check (told_sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'));

create index source_resource_told_labelled on source_resource (patient_id) where told_sensitivity <> 'NONE';
