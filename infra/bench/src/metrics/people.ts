/** When everything that stands was told: before the first year of the history. */
const TOLD = `timestamptz '2023-11-01'`

const fact = (type: string, payload: string, { at = TOLD, where = 'true' } = {}): string => `
  with told as (
    select 'event_${type}_' || i as event_id, 'patient_' || i as patient_id, at, ${payload} as payload
      from generate_series(1, $1::int) i, lateral (select ${at} as at) happened where ${where}),
  standing as (
    insert into patient_fact (patient_id, type, occurred_at, event_id, recorded_at, payload)
    select patient_id, '${type}', at, event_id, at, payload from told)
  insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
  select event_id, '${type}', patient_id, patient_id, at, at, false, payload from told`

const resource = (type: string, name: string, detail: string, where: string): string => `
  insert into clinical_fact (patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, detail)
  select 'patient_' || i, '${name}_' || i, '${type}', at, null, null, 'active', 'event_${name}_' || i, ${TOLD},
         jsonb_build_object('type', '${type}', 'id', '${name}_' || i, 'status', 'active', 'start', bench_iso(at)) || ${detail}
    from generate_series(1, $1::int) i,
         lateral (select timestamptz '2012-01-01' + (i::bigint * 7919 % 3900) * interval '1 day' as at) began where ${where}`

const icd10 = (code: string): string =>
  `jsonb_build_object('codes', jsonb_build_array(jsonb_build_object('system', 'http://hl7.org/fhir/sid/icd-10-cm', 'code', '${code}')))`

/** Instants as events write them. */
export const ISO = `create function bench_iso(at timestamptz) returns text language sql immutable as
  $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$`

/** What stands of $1 patients, whatever happens in a year: who they are, who pays, what they live with. */
export const PEOPLE: readonly string[] = [
  `insert into person_fact (patient_id, event_id, born_on, died_at, sex, race, ethnicity, recorded_at)
   select 'patient_' || i, 'event_person_' || i, date '1930-01-01' + (i::bigint * 37 % 28000)::int, null,
          case i % 2 when 0 then 'female' else 'male' end, case i % 5 when 0 then '2054-5' else '2106-3' end, '2186-5', ${TOLD}
     from generate_series(1, $1::int) i`,
  fact(
    'patient.registered.v1',
    `jsonb_build_object('patientId', 'patient_' || i, 'language', case i % 6 when 0 then 'es' else 'en' end, 'postalCode3', (100 + i % 40)::text)`,
  ),
  fact(
    'risk-tier.changed.v1',
    `jsonb_build_object('patientId', 'patient_' || i, 'from', null, 'to', case i % 10 when 0 then 'HIGH' else 'RISING' end, 'reasons', '[]'::jsonb)`,
    { where: 'i % 5 = 0' },
  ),
  fact('patient.died.v1', `jsonb_build_object('patientId', 'patient_' || i, 'at', bench_iso(at))`, {
    at: `timestamptz '2024-12-01' + (i % 730) * interval '1 day'`,
    where: 'i % 101 = 0',
  }),
  fact('advance-care.changed.v1', `jsonb_build_object('patientId', 'patient_' || i, 'hospice', true)`, {
    where: 'i % 307 = 0',
  }),
  resource(
    'Coverage',
    'coverage',
    `jsonb_build_object('codes', jsonb_build_array(jsonb_build_object('system', 'payer', 'code', (array['MEDICARE', 'summit', 'harbor'])[1 + i % 3])))`,
    'true',
  ),
  resource('Condition', 'hypertension', icd10('I10'), 'i % 5 = 1'),
  resource('Condition', 'diabetes', icd10('E11.9'), 'i % 10 = 2'),
  `insert into care_relationship (patient_id, practitioner_id, kind, starts_at)
   select 'patient_' || i, 'practitioner_' || i % 97, 'COORDINATOR', timestamptz '2024-01-01'
     from generate_series(1, $1::int) i where i % 5 = 0`,
]
