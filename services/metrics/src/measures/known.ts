/** The condition that a version of a resource was the latest known at the instant $3. */
export const known = (alias: string): string => `${alias}.recorded_at <= $3 and ${alias}.known_until > $3`

/** Whether a patient was in hospice care by some time after discharge `alias`: told by an advance directive, or left for it. */
export const inHospice = (alias: string, after: string): string => `(exists (
    select 1 from patient_fact h where h.patient_id = ${alias}.patient_id and h.type = 'advance-care.changed.v1' and h.recorded_at <= $3
       and (h.payload ->> 'hospice')::boolean and h.occurred_at <= ${alias}.discharged_at + interval '${after}')
  or exists (
    select 1 from clinical_fact h cross join lateral jsonb_array_elements(coalesce(h.detail -> 'disposition', '[]')) d
     where h.patient_id = ${alias}.patient_id and h.resource_id = ${alias}.id and h.at = ${alias}.admitted_at and ${known('h')}
       and lower(d ->> 'code') in ('50', '51', 'hosp', '428361000124107', '428371000124100')))`

/** Whether another inpatient stay began within so many days after discharge `alias`. */
export const admittedAgain = (alias: string, days: number): string => `exists (
    select 1 from clinical_fact b
     where b.patient_id = ${alias}.patient_id and b.resource_type = 'Encounter' and b.class = 'IMP' and ${known('b')}
       and b.at >= ${alias}.discharged_at and b.at <= ${alias}.discharged_at + interval '${days} days'
       and b.resource_id <> ${alias}.id and b.status is distinct from 'cancelled' and b.status is distinct from 'entered-in-error')`

/** Ends a lateral subquery that is to be looked up for each row, by its patient: never by reading what all patients have. */
export const ONE_BY_ONE = 'offset 0'

/** Longest stay that is followed: with it a statement knows which years it need not look at. */
export const LONGEST_STAY = `interval '3 years'`

/** An inpatient stay that is over, as `alias`. */
export const stay = (alias: string): string =>
  `${alias}.resource_type = 'Encounter' and ${alias}.class = 'IMP' and ${alias}.status = 'finished'
     and ${alias}.ended_at is not null and ${known(alias)}`

/**
 * When a patient died by person fact `alias`, or by the death that was told besides, as known at `asOf`: the latest telling
 * counts, and none that a later word about the patient took back. Of whom it is told without a time, by when it was heard: they
 * were dead by then.
 */
export const diedAt = (alias: string, asOf = '$3'): string => `coalesce(${alias}.died_at, (
    select (gone.payload ->> 'at')::timestamptz from patient_fact gone
     where gone.patient_id = ${alias}.patient_id and gone.type = 'patient.died.v1' and gone.recorded_at <= ${asOf}
       and not exists (select from patient_fact back
         where back.patient_id = gone.patient_id and back.type = 'patient.updated.v1' and back.recorded_at > gone.recorded_at
           and back.recorded_at <= ${asOf} and not (back.payload ->> 'deceased')::boolean)
     order by gone.recorded_at desc, gone.event_id desc limit 1), (
    select (heard.payload ->> 'heardAt')::timestamptz from patient_fact heard
     where heard.patient_id = ${alias}.patient_id and heard.type = 'patient.death-heard.v1' and heard.recorded_at <= ${asOf}
     order by heard.recorded_at desc, heard.event_id desc limit 1))`

/** Who a patient is as known at $3, with the given column. */
export const person = (patient: string): string =>
  `(select p.born_on, ${diedAt('p')} as died_at from person_fact p where p.patient_id = ${patient} and p.recorded_at <= $3
     order by p.recorded_at desc, p.event_id desc limit 1)`

/** Inpatient stays that ended in the period: $1 its first instant, $2 the first after it. */
export const staysEnded = `
  select s.patient_id, s.resource_id as id, s.at as admitted_at, s.ended_at as discharged_at
    from clinical_fact s
   where ${stay('s')} and s.ended_at >= $1 and s.ended_at < $2 and s.at < $2 and s.at >= $1 - ${LONGEST_STAY}`

/**
 * Episodes that ended in the period. Stays that overlap, or begin less than 24 hours after the former ended (a
 * transfer), are one episode. The last stay of an episode is one that no other outlasts and none follows within the
 * day; from there the episode is walked back to its beginning.
 */
export const episodesEnded = `
  with recursive last_stay as (
    select s.* from (${staysEnded}) s
     where not exists (
       select 1 from clinical_fact n
        where n.patient_id = s.patient_id and ${stay('n')}
          and n.at >= s.discharged_at - ${LONGEST_STAY} and n.at < s.discharged_at + interval '24 hours'
          and (n.ended_at, n.resource_id) > (s.discharged_at, s.id))),
  walk as (
    select * from last_stay
     union
    select w.patient_id, w.id, b.at, w.discharged_at
      from walk w
     cross join lateral (
       select b.at from clinical_fact b
        where b.patient_id = w.patient_id and ${stay('b')} and b.at < w.admitted_at and b.at >= w.admitted_at - ${LONGEST_STAY}
          and b.ended_at > w.admitted_at - interval '24 hours' ${ONE_BY_ONE}) b)
  select patient_id, id, min(admitted_at) as admitted_at, discharged_at from walk group by patient_id, id, discharged_at`
