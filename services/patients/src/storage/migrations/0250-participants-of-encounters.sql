-- Who attended, referred, was consulted and admitted: FHIR Encounter.participant, HL7 PV1-7, 8, 9 and 17.
alter table encounter add column participants jsonb not null default '[]';

-- Of stays that came by FHIR, what came tells.
with came as (
  select kept.source, kept.target_id as id, told.place, told.element, told.element #>> '{individual,display}' as name,
         replace(told.element #>> '{individual,reference}', '%7C', '|') as reference
    from source_resource kept
    cross join lateral jsonb_path_query(kept.body::jsonb, '$.participant[*] ? (@.individual.type() == "object")')
      with ordinality as told (element, place)
   where kept.type = 'Encounter' and kept.target_id is not null and kept.body::text not like '%\\u0000%'
), led as (
  select came.id, place, name, types, coalesce(
      (select target_id from source_resource one where one.source = came.source and one.type = 'Practitioner'
          and one.source_id = regexp_replace(reference, '^(urn:uuid:|(.*/)?Practitioner/)', '') limit 1),
      (select target_id from directory_identifier one where one.source = came.source and one.type = 'Practitioner'
          and reference like '%Practitioner?identifier=%' and one.system = split_part(split_part(reference, '=', 2), '|', 1)
          and one.value = split_part(split_part(reference, '=', 2), '|', 2) limit 1)
    ) as practitioner_id
    from came cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('system', code -> 'system', 'code', code -> 'code',
          'display', coalesce(code -> 'display', type -> 'text'))), '[]') as types
        from jsonb_path_query(element, '$.type[*]') as type
        cross join lateral (select coalesce(jsonb_path_query_first(type, '$.coding[*] ? (exists (@.code))'), '{}') as code) as first
    ) as parts
), all_led as (
  select led.id, jsonb_agg(jsonb_build_object('types', types, 'name', led.name, 'npi', person.npi,
      'practitionerId', practitioner_id) order by place) as participants
    from led left join practitioner person on person.id = practitioner_id
   where led.name is not null or practitioner_id is not null group by led.id
)
update encounter set participants = all_led.participants from all_led where all_led.id = encounter.id;

-- Of stays that messages told of, whoever is in charge attends.
update encounter set participants = jsonb_build_array(jsonb_build_object(
    'types', '[{"system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "code": "ATND", "display": "attender"}]'::jsonb,
    'name', practitioner_name, 'npi', (select npi from practitioner where id = practitioner_id), 'practitionerId', null))
 where participants = '[]' and practitioner_name is not null;
