-- A Patient may be referred to by a number alone, or by one that has no system: whose these are is remembered, too.
insert into directory_identifier (source, type, system, value, target_id)
select distinct source, 'Patient', '', number ->> 'value', target_id
  from source_resource
 cross join lateral json_array_elements(
   case when json_typeof(body -> 'identifier') = 'array' then body -> 'identifier' else '[]' end) as numbers (number)
 where type = 'Patient' and target_id is not null and body::text not like '%\\u0000%' and json_typeof(number) = 'object'
   and coalesce(number ->> 'system', '') = '' and number ->> 'value' <> ''
on conflict do nothing;

-- Of whom a file says something with a label, by a number that another line tells alone.
create index import_hold_by_number on import_hold (job_id, (substr(name, strpos(name, '|') + 1))) where strpos(name, '|') > 0;
