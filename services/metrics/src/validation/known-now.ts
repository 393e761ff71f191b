import { diedAt } from '../measures/known.js'

/** The version of a clinical fact that was the latest known at $1. */
export const latest = (alias: string): string => `${alias}.recorded_at <= $1 and ${alias}.known_until > $1`

/** Who a patient is as known at $1. */
export const person = (patient: string): string => `
  (select p.born_on, ${diedAt('p', '$1')} as died_at from person_fact p where p.patient_id = ${patient} and p.recorded_at <= $1
    order by p.recorded_at desc, p.event_id desc limit 1)`
