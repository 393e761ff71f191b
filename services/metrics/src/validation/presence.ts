import { latest } from './known-now.js'
import type { ValidationRule } from './validation-rule.js'

/** What should be known and is not. */
export const presenceRules: readonly ValidationRule[] = [
  {
    code: 'event-without-patient',
    name: 'Something is told of a patient whom nobody registered',
    explanation: 'The patient never arrived, or the id is wrong: such rows are in no stratum.',
    severity: 'ERROR',
    subjectType: 'Patient',
    sql: `select who.patient_id as subject_id, who.patient_id, min(who.subject_id) as related_id
            from (select patient_id, subject_id from fact where recorded_at <= $1
                   union all select patient_id, resource_id from clinical_fact where recorded_at <= $1) who
           where not exists (select from patient_fact r where r.patient_id = who.patient_id and r.type in ('patient.registered.v1', 'patient.updated.v1'))
             and not exists (select from person_fact p where p.patient_id = who.patient_id)
           group by who.patient_id`,
  },
  {
    code: 'missing-birth-date',
    name: 'The date of birth is not known',
    explanation: 'Measures that ask for an age leave the patient out.',
    severity: 'WARNING',
    subjectType: 'Patient',
    sql: `select p.patient_id as subject_id, p.patient_id, null::text as related_id from (
            select distinct on (patient_id) patient_id, born_on from person_fact where recorded_at <= $1
             order by patient_id, recorded_at desc, event_id desc) p where p.born_on is null`,
  },
  {
    code: 'missing-payer',
    name: 'Nobody pays for a stay, as far as is known',
    explanation:
      'No coverage of the patient is known for the day of admission: results by payer leave the stay out.',
    severity: 'WARNING',
    subjectType: 'Encounter',
    sql: `select e.resource_id as subject_id, e.patient_id, null::text as related_id from clinical_fact e
           where e.resource_type = 'Encounter' and e.class = 'IMP' and ${latest('e')}
             and coalesce(e.status, '') not in ('cancelled', 'entered-in-error', 'planned')
             -- Of a day that cannot be right nobody knows who paid: the stay is an issue for that already.
             and (e.ended_at is null or e.ended_at >= e.at)
             and not exists (select from clinical_fact v where v.patient_id = e.patient_id and v.resource_type = 'Coverage'
                  and ${latest('v')} and v.at <= e.at and coalesce(v.ended_at, 'infinity') >= e.at)`,
  },
  {
    code: 'finished-without-end',
    name: 'A finished stay has no end',
    explanation: 'The stay is finished and nobody knows when: no discharge measure can count it.',
    severity: 'ERROR',
    subjectType: 'Encounter',
    sql: `select e.resource_id as subject_id, e.patient_id, null::text as related_id from clinical_fact e
           where e.resource_type = 'Encounter' and e.class = 'IMP' and e.status = 'finished' and ${latest('e')} and e.ended_at is null`,
  },
  {
    code: 'stay-never-ended',
    name: 'A stay has lasted for more than a year',
    explanation: 'The discharge was probably never told.',
    severity: 'WARNING',
    subjectType: 'Encounter',
    sql: `select e.resource_id as subject_id, e.patient_id, null::text as related_id from clinical_fact e
           where e.resource_type = 'Encounter' and e.class = 'IMP' and e.status = 'in-progress' and ${latest('e')}
             and e.ended_at is null and e.at < $1 - interval '1 year'`,
  },
]
