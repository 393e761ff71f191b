import { PERSONAS } from '@baton/auth/personas'
import type pg from 'pg'

/** The patient whose chart is read; one of the eighty whom the coordinator looks after. */
export const CHART_PATIENT = 'patient_bench_0000040'

/** As many were born this day whatever the number of patients: more than a page has. */
export const SHARED_BIRTH_DATE = '1930-06-15'

/** One patient was born this day whatever their number: each row that a page has more is read, too. */
export const BIRTH_DATE_OF_ONE = '1929-11-10'

/** A registry that one in ten is a member of. */
export const REGISTRY = 'registry_bench'

/** A team of one: the coordinator. */
export const TEAM = 'team_bench'

const CASELOAD = 80

const GIVEN = [
  'Adele',
  'Amara',
  'Bernard',
  'Chidi',
  'Dolores',
  'Edgar',
  'Fatima',
  'Grace',
  'Hiro',
  'Ines',
  'Jamal',
  'Keiko',
  'Luis',
]
const FAMILY = [
  'abbott',
  'baptiste',
  'castell',
  'delgad',
  'eriks',
  'ferrar',
  'goldst',
  'hender',
  'ivanov',
  'johans',
  'kowals',
]

/**
 * Adds patients with three encounters, two conditions, a coverage, a score and a tier each, set by set, triggers off. One in
 * a hundred has the commonest family name, as in life; most family names are rare; one is nobody else's. One in a hundred
 * has the same former name.
 */
export async function fillPatients(
  client: pg.Client,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into patient (id, name, family_key, given_key, birth_date, sex, languages, contact_points, address, time_zone, created_at)
     select id, jsonb_build_object('text', given || ' ' || family, 'family', family, 'given', jsonb_build_array(given), 'prefix', null),
            lower(family), lower(given), case when i = 41 then $6::date when i % 300 = 7 and i < 10000 then $5::date else date '1931-01-01' + (i::bigint * 7919 % 27000)::int end, case i % 2 when 0 then 'FEMALE' else 'MALE' end, '[]',
            jsonb_build_array(jsonb_build_object('system', 'PHONE', 'value', '518' || lpad(i::text, 7, '0'), 'use', 'home')),
            null, 'America/New_York', timestamptz '2026-01-01' + i * interval '1 second'
       from generate_series($1::int, $2::int - 1) i, lateral (
         select 'patient_bench_' || lpad(i::text, 7, '0') as id, case when i % 97 = 5 then 'Maria' else ($3::text[])[1 + i * 31 % array_length($3::text[], 1)] end as given,
                case when i = 41 then 'Quillfeather' when i % 100 = 5 then 'Garcia'
                  else initcap(($4::text[])[1 + i * 17 % array_length($4::text[], 1)] || substr(md5((i / 40)::text), 1, 4)) end as family) person`,
    [from, to, GIVEN, FAMILY, SHARED_BIRTH_DATE, BIRTH_DATE_OF_ONE],
  )
  const range = `patient.id >= 'patient_bench_' || lpad('${from}', 7, '0') and patient.id < 'patient_bench_' || lpad('${to}', 7, '0')`
  if (from === 0) for (const sql of GROUPS) await client.query(sql)
  for (const sql of CHARTS) await client.query(sql.replace('RANGE', range))
  await client.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at)
     select 'patient_bench_' || lpad(i::text, 7, '0'), case when i < $3 then $4 else 'practitioner_bench_' || i / $3 end, 'COORDINATOR',
            timestamptz '2026-01-01' from generate_series($1::int, $2::int - 1) i`,
    [from, to, CASELOAD, PERSONAS.dana.id],
  )
  await client.query('vacuum analyze')
}

const GROUPS = [
  `insert into registry (id, name, rule, refreshed_at, created_by, created_at)
   values ('${REGISTRY}', 'Bench', '{"age": {"min": 0, "max": null}}', timestamptz '2026-11-24', 'bench', timestamptz '2026-01-01')`,
  `insert into staff_team (id, name) values ('${TEAM}', 'Bench')`,
  `insert into staff_team_member (team_id, practitioner_id) values ('${TEAM}', '${PERSONAS.dana.id}')`,
]

const CHARTS = [
  `insert into patient_other_name (record_id, other_key, patient_family_key, patient_given_key)
   select id, 'pemberton', family_key, given_key from patient where right(id, 2) = '15' and RANGE`,
  `insert into name_spelling (word, kind, name) select 'pemberton', 'OTHER', 'pemberton'
    where not exists (select 1 from name_spelling where kind = 'OTHER')`,
  `insert into name_spelling (word, kind, name)
   select distinct spelled.name, kind, spelled.name from patient, lateral (values ('FAMILY', family_key), ('GIVEN', given_key)) spelled (kind, name)
    where RANGE and not exists (select 1 from name_spelling known where known.name = spelled.name and known.kind = spelled.kind)`,
  `select add_name_pairs(array(select id from patient where RANGE))`,
  `insert into registry_membership (registry_id, patient_id, entered_at, entered_because)
   select '${REGISTRY}', id, created_at, '{age at least 0}' from patient where id like '%0' and RANGE`,
  `insert into patient_identifier (patient_id, system, value, type)
   select id, 'urn:bench', 'BENCH-' || right(id, 7), 'MR' from patient where RANGE`,
  `insert into encounter (id, patient_id, class, status, admitted_at, discharged_at, inferred_admit)
   select 'encounter_bench_' || right(patient.id, 7) || n, patient.id, case n when 1 then 'IMP' else 'AMB' end, 'FINISHED',
          timestamptz '2026-01-01' + n * interval '30 days', timestamptz '2026-01-03' + n * interval '30 days', false
     from patient, generate_series(1, 3) n where RANGE`,
  `insert into condition (id, patient_id, encounter_id, code, codings, clinical_status, onset_at)
   select 'condition_bench_' || right(patient.id, 7) || n, patient.id, 'encounter_bench_' || right(patient.id, 7) || n,
          '{"system": "http://snomed.info/sct", "code": "44054006", "display": "Diabetes"}', '[]', 'active', timestamptz '2020-01-01'
     from patient, generate_series(1, 2) n where RANGE`,
  `insert into coverage (id, patient_id, status, payer_name, member_id)
   select 'coverage_bench_' || right(patient.id, 7), patient.id, 'ACTIVE', 'Summit Advantage', right(patient.id, 7) from patient where RANGE`,
  `insert into observation (id, patient_id, code, value, unit, observed_at, recorded_at, recorded_by)
   select 'observation_bench_' || right(patient.id, 7) || n, patient.id, '{"code": "29463-7"}', 80, 'kg', timestamptz '2026-02-01' + n * interval '1 day',
          timestamptz '2026-02-01', 'bench' from patient, generate_series(1, 3) n where RANGE`,
] as const
