import { day } from '../days.js'
import { diedAt, known } from '../known.js'

/** The last day of the period that has come by $3. */
export const LAST_DAY = `least(${day('$2::timestamptz')} - 1, ${day('$3::timestamptz')})`

/** Whether a patient has, or had by the end of the period, a condition or a procedure of a kind. */
export const has = (kind: string, patient: string): string => `${patient} in (
  select k.patient_id from clinical_fact k
   where k.kind = '${kind}' and ${known('k')} and k.at < $2
     and k.detail ->> 'verification' is distinct from 'refuted' and k.detail ->> 'verification' is distinct from 'entered-in-error'
     and k.status is distinct from 'entered-in-error' and k.status is distinct from 'not-done')`

/** Whether a condition of a kind was there at some time of the period. */
export const hadDuring = (kind: string, patient: string): string => `${patient} in (
  select k.patient_id from clinical_fact k
   where k.kind = '${kind}' and ${known('k')} and k.at < $2
     and (k.ended_at is null and coalesce(k.status, 'active') in ('active', 'recurrence', 'relapse') or k.ended_at >= $1)
     and k.detail ->> 'verification' is distinct from 'refuted' and k.detail ->> 'verification' is distinct from 'entered-in-error')`

/** Whether a patient was in hospice care by the end of the period. */
export const hospiceBy = (patient: string): string => `exists (
  select 1 from patient_fact h where h.patient_id = ${patient} and h.type = 'advance-care.changed.v1' and h.recorded_at <= $3
     and (h.payload ->> 'hospice')::boolean and h.occurred_at < $2)`

/** On how many days a patient was seen out of hospital in the period or the year before. */
export const VISIT_DAYS = `(
  select count(distinct ${day('v.at')}) from clinical_fact v
   where v.patient_id = p.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR') and ${known('v')}
     and v.at >= $1::timestamptz - interval '1 year' and v.at < $2 and v.status is distinct from 'cancelled')`

/** Patients with a condition of a kind, with who they are, alive at the beginning of the period. */
export const patientsWith = (kind: string, ages: readonly [youngest: number, oldest: number]): string => `
  select p.patient_id, who.died_at, years.age
    from (select distinct k.patient_id from clinical_fact k
           where k.kind = '${kind}' and ${known('k')} and k.at < $2
             and (k.ended_at is null and coalesce(k.status, 'active') in ('active', 'recurrence', 'relapse') or k.ended_at >= $1)
             and k.detail ->> 'verification' is distinct from 'refuted'
             and k.detail ->> 'verification' is distinct from 'entered-in-error') p
   cross join lateral (
     select f.born_on, ${diedAt('f')} as died_at from person_fact f where f.patient_id = p.patient_id and f.recorded_at <= $3
      order by f.recorded_at desc, f.event_id desc limit 1) who
   cross join lateral (select extract(year from age(${day('$2::timestamptz')} - 1, who.born_on)) as age) years
   where years.age between ${ages[0]} and ${ages[1]} and (who.died_at is null or who.died_at >= $1)`
