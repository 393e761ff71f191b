import type { Measure, Statistic } from './measure.js'
import { instantOf, told } from './told.js'

const DAYS = 'extract(epoch from c.done_at - c.started_at) / 86400'
const HOURS = 'extract(epoch from c.done_at - c.started_at) / 3600'

function spread(unit: 'days' | 'hours'): readonly Statistic[] {
  const value = unit === 'days' ? DAYS : HOURS
  const ucum = unit === 'days' ? 'd' : 'h'
  return [
    { code: `average-${unit}`, name: `Average ${unit}`, unit: ucum, sql: `avg(${value})` },
    {
      code: `median-${unit}`,
      name: `Median ${unit}`,
      unit: ucum,
      sql: `percentile_cont(0.5) within group (order by ${value})`,
    },
    {
      code: `p90-${unit}`,
      name: `Nine in ten took no more than this (nearest rank)`,
      unit: ucum,
      sql: `percentile_disc(0.9) within group (order by ${value})`,
    },
  ]
}

/**
 * Referrals that were first sent in the period: found by its days, however long the history is. A referral is sent once
 * (its states allow no more); one that is told to be sent again within a year counts when it was first.
 */
const SENT = `
  (select f.subject_id as id, f.patient_id, min(f.occurred_at) as sent_at, min(f.payload ->> 'category') as category
     from ${told('referral.moved.v1')} and f.payload ->> 'to' = 'SENT' and f.occurred_at >= $1 and f.occurred_at < $2
      and not exists (
        select 1 from fact e where e.subject_id = f.subject_id and e.type = 'referral.moved.v1' and e.recorded_at <= $3
           and e.payload ->> 'to' = 'SENT' and e.occurred_at < $1 and e.occurred_at >= $1::timestamptz - interval '1 year')
    group by f.subject_id, f.patient_id)`

/** When a referral first reached one of the states, as `r`. */
const reached = (states: string): string => `
  (select min(f.occurred_at) as at from ${told('referral.moved.v1')} and f.subject_id = s.id and f.occurred_at >= s.sent_at and f.payload ->> 'to' in (${states}))`

/** Referrals whose loop was closed with evidence, and in how many days. */
export const referralLoopClosure: Measure = {
  id: 'measure_01jc000000e00800000000031a',
  code: 'referral-loop-closure',
  name: 'Referrals whose loop was closed',
  definition: 'How often a referral ended with evidence that the patient was served, and how long it took.',
  initialPopulation: 'Referrals sent in the period.',
  denominator: 'Those that were not cancelled within 48 hours.',
  numerator: 'Those that were closed as completed by 30 days after the period.',
  exclusions: 'Cancelled within 48 hours after they were sent.',
  source: 'Baton (domain 8.4); modelled on CMS50',
  version: '1.0.0',
  subject: 'Referral',
  reasons: {
    closed: 'It was closed with evidence.',
    'closed-late': 'It was closed later than 30 days after the period.',
    cancelled: 'It was cancelled within 48 hours.',
    open: 'It is open.',
  },
  besides: [{ code: 'open-over-30-days', name: 'Still open more than 30 days after they were sent' }],
  statistics: spread('days'),
  stratified: true,
  casesSql: `
    select s.id, s.patient_id, s.category as stratum, s.sent_at as started_at, s.sent_at + interval '30 days' as due_at,
           closed.at as done_at, not early.cancelled as in_denominator,
           not early.cancelled and coalesce(closed.at < $2::timestamptz + interval '30 days', false) as in_numerator,
           case when not early.cancelled and closed.at is null and $3 > s.sent_at + interval '30 days' then 'open-over-30-days' end as beside,
           case when early.cancelled then 'cancelled' when closed.at < $2::timestamptz + interval '30 days' then 'closed'
                when closed.at is not null then 'closed-late' else 'open' end as reason
      from ${SENT} s
     cross join lateral ${reached("'CLOSED_COMPLETED'")} closed
     cross join lateral ${reached("'CANCELLED'")} off
     cross join lateral (select coalesce(off.at < s.sent_at + interval '48 hours', false) as cancelled) early
     where s.sent_at >= $1 and s.sent_at < $2`,
}

/** How long agencies take to accept. */
export const referralTimeToAccept: Measure = {
  id: 'measure_01jc000000e00800000000031b',
  code: 'referral-time-to-accept',
  name: 'Referrals accepted, and how soon',
  definition: 'How often agencies accept what they were sent, and how long they take.',
  initialPopulation: 'Referrals sent in the period.',
  denominator: 'All of them.',
  numerator: 'Those that were accepted.',
  exclusions: 'None.',
  source: 'Baton (domain 8.4)',
  version: '1.0.0',
  subject: 'Referral',
  reasons: { accepted: 'The agency accepted.', 'not-accepted': 'Nobody has accepted it.' },
  besides: [],
  statistics: spread('hours'),
  stratified: true,
  casesSql: `
    select s.id, s.patient_id, s.category as stratum, s.sent_at as started_at, s.sent_at + interval '2 days' as due_at,
           accepted.at as done_at, true as in_denominator, accepted.at is not null as in_numerator, null::text as beside,
           case when accepted.at is null then 'not-accepted' else 'accepted' end as reason
      from ${SENT} s cross join lateral ${reached("'ACCEPTED'")} accepted
     where s.sent_at >= $1 and s.sent_at < $2`,
}

/** How long patients wait for an appointment that they come to. */
export const referralTimeToAppointment: Measure = {
  id: 'measure_01jc000000e00800000000031c',
  code: 'referral-time-to-appointment',
  name: 'Referrals that led to a visit, and how soon',
  definition: 'How often a referral led to an appointment that the patient attended, and how long that took.',
  initialPopulation: 'Referrals sent in the period.',
  denominator: 'All of them.',
  numerator: 'Those with an attended appointment.',
  exclusions: 'None.',
  source: 'Baton (domain 8.4)',
  version: '1.0.0',
  subject: 'Referral',
  reasons: { seen: 'The patient was seen.', 'not-seen': 'No attended appointment is known.' },
  besides: [],
  statistics: spread('days'),
  stratified: true,
  casesSql: `
    select s.id, s.patient_id, s.category as stratum, s.sent_at as started_at, s.sent_at + interval '30 days' as due_at,
           seen.at as done_at, true as in_denominator, seen.at is not null as in_numerator, null::text as beside,
           case when seen.at is null then 'not-seen' else 'seen' end as reason
      from ${SENT} s
     cross join lateral (
       select min(${instantOf('f', 'startAt')}) as at from ${told('appointment.moved.v1')}
          and f.payload ->> 'referralId' = s.id and f.payload ->> 'to' = 'ATTENDED' and f.occurred_at >= s.sent_at) seen
     where s.sent_at >= $1 and s.sent_at < $2`,
}
