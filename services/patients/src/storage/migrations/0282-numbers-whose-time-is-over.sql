-- Numbers and addresses of mail whose time was over were taken as in use until a source's period counted; they went when the
-- resource changed. Those that stayed are taken out of records that nobody changed since their import, where the resource as it
-- was kept says that their time ended, and says the same value nowhere else as in use. A day counts as over when it is so in
-- every zone (fhir-import/period-end.ts).
with told as (
  select kept.source, kept.source_id, patient.id, patient.contact_points as points, point ->> 'value' as value,
         coalesce(point -> 'period' ->> 'end', '') as ending
    from source_resource kept
    join patient on patient.id = kept.target_id and patient.version = kept.target_version
   cross join lateral json_array_elements(
     case when json_typeof(kept.body -> 'telecom') = 'array' then kept.body -> 'telecom' else '[]' end) as telecom (point)
   where kept.type = 'Patient' and kept.body::text like '%"telecom"%' and kept.body::text like '%"period"%'
     and json_typeof(point) = 'object'
), judged as (
  select *, ending ~ '^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$'
            and left(ending, 10) < left(to_char(now() at time zone 'UTC' - interval '1 day', 'YYYY-MM-DD'), length(ending)) as is_over
    from told where value is not null
), given_up as (
  select source, source_id, id, points, array_agg(value) as gone
    from (select source, source_id, id, points, value from judged group by 1, 2, 3, 4, 5 having bool_and(is_over)) as one
   where points @> jsonb_build_array(jsonb_build_object('value', value))
   group by 1, 2, 3, 4
), mended as (
  update patient set version = version + 1, contact_points = coalesce(
      (select jsonb_agg(point order by at) from jsonb_array_elements(given_up.points) with ordinality as known (point, at)
        where not (point ->> 'value' = any (given_up.gone))), '[]')
    from given_up where patient.id = given_up.id
  returning patient.id, patient.version, given_up.source, given_up.source_id
)
update source_resource kept set target_version = mended.version from mended
 where kept.type = 'Patient' and kept.source = mended.source and kept.source_id = mended.source_id;
