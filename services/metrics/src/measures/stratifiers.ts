import { SMALL_AREAS } from '../domain/de-identify.js'

/** What a measure can be split by. */
export type Stratifier =
  | 'PAYER'
  | 'FACILITY'
  | 'COORDINATOR'
  | 'AGE_BAND'
  | 'SEX'
  | 'RACE'
  | 'ETHNICITY'
  | 'LANGUAGE'
  | 'POSTAL_CODE_3'

const person = (column: string): string =>
  `(select p.${column} from person_fact p where p.patient_id = c.patient_id and p.recorded_at <= $3
     order by p.recorded_at desc, p.event_id desc limit 1)`

const registered = (key: string): string =>
  `(select f.payload ->> '${key}' from patient_fact f
     where f.patient_id = c.patient_id and f.type in ('patient.registered.v1', 'patient.updated.v1') and f.recorded_at <= $3
     order by f.recorded_at desc, f.event_id desc limit 1)`

const SMALL_AREAS_IN_SQL = [...SMALL_AREAS].map((area) => `'${area}'`).join(', ')

const age = `extract(year from age(c.started_at, ${person('born_on')}))`

/** Who pays by coverage `v`, whatever the type of the coverage; facts of before told the payer as a code. */
const PAYER = `coalesce(v.detail ->> 'payer',
  (select one ->> 'code' from jsonb_array_elements(v.detail -> 'codes') one where one ->> 'system' = 'payer' limit 1))`

/** The group of case `c`, as known at $3. */
export const STRATIFIERS: Readonly<Record<Stratifier, string>> = {
  PAYER: `coalesce(
    (select d.payer_code from decision_fact d where d.authorization_id = c.id and d.recorded_at <= $3
      order by d.recorded_at desc, d.event_id desc limit 1),
    (select f.payload ->> 'payerCode' from fact f
      where f.subject_id = c.id and f.type = 'authorization.submitted.v1' and f.recorded_at <= $3
        and f.occurred_at >= c.started_at - interval '2 days' and f.occurred_at < c.started_at + interval '2 days'
      order by f.recorded_at desc, f.event_id desc limit 1),
    (select ${PAYER} from clinical_fact v
      where v.patient_id = c.patient_id and v.kind = 'coverage' and v.recorded_at <= $3 and v.known_until > $3
        and v.at <= c.started_at and (v.ended_at is null or v.ended_at >= c.started_at) and ${PAYER} is not null
        and v.status is distinct from 'cancelled' and v.status is distinct from 'entered-in-error' and v.status is distinct from 'draft'
      order by v.at desc, v.recorded_at desc, v.event_id desc limit 1))`,
  FACILITY: `(select s.detail ->> 'facilityId' from clinical_fact s
     where s.patient_id = c.patient_id and s.resource_id = c.id and s.recorded_at <= $3 and s.known_until > $3
     order by s.recorded_at desc, s.event_id desc limit 1)`,
  COORDINATOR: `(select r.practitioner_id from care_relationship r
     where r.patient_id = c.patient_id and r.kind = 'COORDINATOR' and r.starts_at <= c.started_at
       and (r.ends_at is null or r.ends_at > c.started_at) order by r.starts_at desc, r.practitioner_id limit 1)`,
  AGE_BAND: `case when ${age} < 18 then '0-17' when ${age} < 65 then '18-64' when ${age} < 75 then '65-74'
     when ${age} < 85 then '75-84' when ${age} is not null then '85+' end`,
  SEX: person('sex'),
  RACE: person('race'),
  ETHNICITY: person('ethnicity'),
  LANGUAGE: registered('language'),
  POSTAL_CODE_3: `(select case when zip in (${SMALL_AREAS_IN_SQL}) then '000' else zip end from (select ${registered('postalCode3')} as zip) area)`,
}
