import type { Measure } from './measure.js'

/** Two-way contact within two business days after a discharge, modelled on transitional care management. */
export const transitionContactOnTime: Measure = {
  id: 'measure_01jc000000e00800000000010a',
  code: 'transition-contact-on-time',
  name: 'Contact on time after discharge (modelled on TCM)',
  definition:
    'How often somebody spoke with the patient or caregiver by the end of the second business day after discharge.',
  initialPopulation: 'Transition episodes whose discharge falls in the period.',
  denominator: 'Those whose contact is due by now, and those who were contacted on time before that.',
  numerator: 'Those with a successful two-way contact up to and including the due second.',
  exclusions: 'None.',
  source: 'CMS MLN908628, Transitional Care Management Services: interactive contact within 2 business days',
  version: '1.0.0',
  subject: 'TransitionEpisode',
  reasons: {
    'contacted-on-time': 'A successful contact was made by the time it was due.',
    'contacted-late': 'The first successful contact came after it was due.',
    'attempted-twice':
      'Nobody was reached by the time it was due, though at least two attempts were made by then.',
    'not-contacted': 'Nobody was reached, and fewer than two attempts were made by the time it was due.',
    'not-yet-due': 'The contact is not due yet and has not been made.',
  },
  besides: [
    {
      code: 'two-timely-attempts',
      name: 'Not reached on time, but tried at least twice by then (TCM may still be billed)',
    },
  ],
  statistics: [],
  stratified: false,
  // A deadline reads 23:59:59: what happens within that second is in time.
  casesSql: `
    select e.episode_id as id, e.patient_id, null::text as stratum, e.discharged_at as started_at,
           e.contact_due_at as due_at, contact.first_success as done_at,
           state.met or state.passed as in_denominator, state.met as in_numerator,
           case when state.passed and not state.met and contact.timely >= 2 then 'two-timely-attempts' end as beside,
           case when state.met then 'contacted-on-time'
                when not state.passed then 'not-yet-due'
                when contact.timely >= 2 then 'attempted-twice'
                when contact.first_success is not null then 'contacted-late'
                else 'not-contacted' end as reason
      from (
        select known.* from (select distinct episode_id from transition_fact where discharged_at >= $1 and discharged_at < $2) told
         cross join lateral (
           select * from transition_fact one where one.episode_id = told.episode_id and one.recorded_at <= $3
            order by one.recorded_at desc, one.event_id desc limit 1) known) e
     cross join lateral (
        select min(attempt.at) filter (where attempt.successful) as first_success,
               count(*) filter (where attempt.at < e.contact_due_at + interval '1 second') as timely
          from (select distinct on (attempt_id) * from contact_fact
                 where episode_id = e.episode_id and recorded_at <= $3
                 order by attempt_id, recorded_at desc, event_id desc) attempt) contact
     cross join lateral (
        select coalesce(contact.first_success < e.contact_due_at + interval '1 second', false) as met,
               $3 >= e.contact_due_at + interval '1 second' as passed) state
     where e.discharged_at >= $1 and e.discharged_at < $2`,
}
