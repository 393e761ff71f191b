import type { Measure } from './measure.js'
import { instantOf, lastTold } from './told.js'

/** Nobody books an appointment further ahead: older moves need not be looked at. */
const BOOKED_SINCE = `$1::timestamptz - interval '1 year'`

/**
 * Appointments that were ever to start in the period, found by the text of the instant as it was told: with a day more on
 * both sides, whatever its offset from UTC.
 */
const STARTING = `f.occurred_at >= ${BOOKED_SINCE} and f.subject_id in (
  select s.subject_id from fact s
   where s.type = 'appointment.moved.v1' and s.occurred_at >= ${BOOKED_SINCE}
     and s.payload ->> 'startAt' >= to_char($1::timestamptz at time zone 'UTC' - interval '1 day', 'YYYY-MM-DD')
     and s.payload ->> 'startAt' < to_char($2::timestamptz at time zone 'UTC' + interval '2 days', 'YYYY-MM-DD'))`

/** How often patients do not come. */
export const noShowRate: Measure = {
  id: 'measure_01jc000000e00800000000030a',
  code: 'no-show-rate',
  name: 'Appointments that nobody came to',
  definition: 'How often a patient missed an appointment, of those that took place or were missed.',
  initialPopulation: 'Appointments whose start lies in the period.',
  denominator: 'Those that were attended or missed.',
  numerator: 'Those that were missed.',
  exclusions:
    'Cancelled by the provider, or by the patient at least 24 hours before; late cancellations stand beside.',
  source: 'Baton (domain 8.4)',
  version: '1.0.0',
  subject: 'Appointment',
  reasons: {
    missed: 'Nobody came.',
    attended: 'The patient came.',
    'cancelled-late': 'It was cancelled less than 24 hours before.',
    cancelled: 'It was cancelled in time, or by the provider.',
    open: 'It is not settled yet.',
  },
  besides: [{ code: 'cancelled-late', name: 'Cancelled by the patient less than 24 hours before' }],
  statistics: [],
  stratified: false,
  casesSql: `
    select a.subject_id as id, a.patient_id, null::text as stratum, a.start_at as started_at, a.start_at as due_at,
           case when a.to_status = 'ATTENDED' then a.start_at end as done_at,
           a.to_status in ('ATTENDED', 'NO_SHOW') as in_denominator, a.to_status = 'NO_SHOW' as in_numerator,
           case when a.late then 'cancelled-late' end as beside,
           case when a.to_status = 'NO_SHOW' then 'missed' when a.to_status = 'ATTENDED' then 'attended'
                when a.late then 'cancelled-late' when a.to_status = 'CANCELLED' then 'cancelled' else 'open' end as reason
      from (
        select m.subject_id, m.patient_id, m.payload ->> 'to' as to_status, ${instantOf('m', 'startAt')} as start_at,
               m.payload ->> 'to' = 'CANCELLED' and m.payload ->> 'cancelledBy' = 'PATIENT' and (m.payload ->> 'late')::boolean as late
          from ${lastTold('appointment.moved.v1', STARTING)} m) a
     where a.start_at >= $1 and a.start_at < $2`,
}
