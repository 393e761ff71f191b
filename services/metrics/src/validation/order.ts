import { latest, person } from './known-now.js'
import type { ValidationRule } from './validation-rule.js'

/** What happened in an order that cannot be. A day of grace where only days are known, in whatever zone. */
export const orderRules: readonly ValidationRule[] = [
  {
    code: 'discharge-before-admission',
    name: 'Discharged before admitted',
    explanation: 'The encounter ends before it begins. Look at the times in the record system.',
    severity: 'ERROR',
    subjectType: 'Encounter',
    sql: `select e.resource_id as subject_id, e.patient_id, null::text as related_id from clinical_fact e
           where e.resource_type = 'Encounter' and ${latest('e')} and e.ended_at < e.at`,
  },
  {
    code: 'event-before-birth',
    name: 'Something happened before the patient was born',
    explanation: 'The date of birth or the date of the record is wrong, or the record is another person’s.',
    severity: 'ERROR',
    subjectType: 'ClinicalFact',
    sql: `select c.resource_id as subject_id, c.patient_id, null::text as related_id from clinical_fact c
           cross join lateral ${person('c.patient_id')} who
           where c.resource_type in ('Encounter', 'Observation', 'Procedure', 'Immunization') and ${latest('c')}
             and c.at < who.born_on - interval '1 day'`,
  },
  {
    code: 'event-after-death',
    name: 'Something was done after the patient had died',
    explanation: 'The patient is recorded as dead before this began: one of the two is wrong.',
    severity: 'ERROR',
    subjectType: 'ClinicalFact',
    sql: `select c.resource_id as subject_id, c.patient_id, null::text as related_id from clinical_fact c
           cross join lateral ${person('c.patient_id')} who
           where c.resource_type in ('Encounter', 'Observation', 'Procedure', 'Immunization') and ${latest('c')}
             and c.at > who.died_at + interval '1 day'`,
  },
  {
    code: 'overlapping-inpatient-stays',
    name: 'Two inpatient stays at once',
    explanation: 'A patient lies in one bed: one of the stays was not ended, or it was entered twice.',
    severity: 'ERROR',
    subjectType: 'Encounter',
    sql: `select later.resource_id as subject_id, later.patient_id, min(earlier.resource_id) as related_id
            from clinical_fact later
            join clinical_fact earlier on earlier.patient_id = later.patient_id and earlier.resource_type = 'Encounter'
             and earlier.class = 'IMP' and ${latest('earlier')} and coalesce(earlier.status, '') not in ('cancelled', 'entered-in-error')
             and (earlier.at, earlier.resource_id) < (later.at, later.resource_id)
             and earlier.ended_at > later.at
           where later.resource_type = 'Encounter' and later.class = 'IMP' and ${latest('later')}
             and coalesce(later.status, '') not in ('cancelled', 'entered-in-error')
           group by later.resource_id, later.patient_id`,
  },
  {
    code: 'event-in-the-future',
    name: 'Recorded before it happened',
    explanation: 'What is finished cannot lie after the moment at which it was recorded.',
    severity: 'WARNING',
    subjectType: 'ClinicalFact',
    sql: `select c.resource_id as subject_id, c.patient_id, null::text as related_id from clinical_fact c
           where ${latest('c')} and c.at > c.recorded_at + interval '1 day'
             and c.resource_type in ('Encounter', 'Observation', 'Procedure', 'Immunization')
             and coalesce(c.status, 'finished') in ('finished', 'final', 'completed', 'amended', 'corrected')`,
  },
  {
    code: 'decision-before-receipt',
    name: 'A payer decided before the request was received',
    explanation: 'The time of the decision or of the receipt is wrong: turnaround would be negative.',
    severity: 'ERROR',
    subjectType: 'Authorization',
    sql: `select d.authorization_id as subject_id, d.patient_id, null::text as related_id from (
            select distinct on (authorization_id) * from decision_fact where recorded_at <= $1
             order by authorization_id, recorded_at desc, event_id desc) d where d.decided_at < d.received_at`,
  },
  {
    code: 'contact-before-discharge',
    name: 'A follow-up contact before the discharge',
    explanation: 'What is counted as contact after a discharge happened before it.',
    severity: 'WARNING',
    subjectType: 'TransitionEpisode',
    sql: `select distinct a.attempt_id as subject_id, a.patient_id, t.episode_id as related_id from contact_fact a
            join transition_fact t on t.episode_id = a.episode_id
           where a.recorded_at <= $1 and t.recorded_at <= $1 and a.at < t.discharged_at - interval '1 day'`,
  },
]
