-- How much of a birth date is known: feeds may tell a year or a month alone, which stand as their first day.
alter table patient add column birth_date_precision text not null default 'DAY';
alter table patient add constraint patient_birth_date_precision check (birth_date_precision in ('DAY', 'MONTH', 'YEAR'));

-- Of those who came by FHIR, what came tells: a first day that no feed told in full was known as far as the fullest of them.
with told as (
  select target_id as id, btrim(body->>'birthDate') as written
    from source_resource where type = 'Patient' and target_id is not null and body::text not like '%\\u0000%'
), known as (
  select patient.id, max(length(told.written)) as digits
    from patient join told on told.id = patient.id
   where told.written in (to_char(patient.birth_date, 'YYYY'), to_char(patient.birth_date, 'YYYY-MM'),
     to_char(patient.birth_date, 'YYYY-MM-DD'))
   group by patient.id
)
update patient set birth_date_precision = case digits when 4 then 'YEAR' else 'MONTH' end
  from known where known.id = patient.id and known.digits < 10
   and patient.birth_date = case digits when 4 then date_trunc('year', patient.birth_date::timestamp)
     else date_trunc('month', patient.birth_date::timestamp) end;
