-- What sources say of other records of a person (FHIR Patient.link), under the names that they give them: a record that it leads
-- to may come later. The sweep that compares records looks at it; whose record tells it stands in source_resource.
create table patient_link (
  source text not null,
  source_id text not null,
  place int not null,
  type text not null constraint patient_link_type check (type in ('replaced-by', 'replaces', 'refer', 'seealso')),
  other_id text,
  system text,
  value text,
  constraint patient_link_pkey primary key (source, source_id, place),
  constraint patient_link_names_one check ((other_id is null) <> (value is null))
);
create index patient_link_to_id on patient_link (source, other_id) where other_id is not null;
create index patient_link_to_number on patient_link (value) where value is not null;

-- The Patients of a record among all that was imported of it.
create index source_resource_of_patient on source_resource (patient_id) where type = 'Patient';

-- What came before: links by id, and by a number with its system. The rest is read when the resource changes.
with told as (
  select source, source_id, target_id, at, link ->> 'type' as type, link -> 'other' ->> 'reference' as reference,
         link -> 'other' -> 'identifier' as number
    from source_resource
   cross join lateral json_array_elements(
     case when json_typeof(body -> 'link') = 'array' then body -> 'link' else '[]' end) with ordinality as links (link, at)
   where source_resource.type = 'Patient' and target_id is not null and body::text like '%"link"%'
     and body::text not like '%\\u0000%' and json_typeof(link) = 'object' and json_typeof(link -> 'other') = 'object'
), named as (
  select source, source_id, target_id, at, type, substring(reference from '(?:^|/)Patient/([A-Za-z0-9.-]{1,64})$') as other_id,
         case when reference is null and json_typeof(number) = 'object' then number ->> 'system' end as system,
         case when reference is null and json_typeof(number) = 'object' then number ->> 'value' end as value
    from told where type in ('replaced-by', 'replaces', 'refer', 'seealso')
), kept as (
  insert into patient_link (source, source_id, place, type, other_id, system, value)
  select source, source_id, at, type, other_id, case when other_id is null then system end,
         case when other_id is null then value end
    from named where other_id is distinct from source_id and (other_id is not null or system <> '' and value <> '')
  returning source, source_id
)
insert into duplicate_check (added_id)
select distinct survivor_of(target_id) from named join kept using (source, source_id) on conflict do nothing;
