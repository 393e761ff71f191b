import type { Measure } from '../measure.js'

const HOURS = 'extract(epoch from c.done_at - c.started_at) / 3600'

/** How long payers take to decide, and how often they are in time (our experience, not the payer's own report). */
export const authorizationTurnaround: Measure = {
  id: 'measure_01jc000000e00800000000010b',
  code: 'authorization-turnaround',
  name: 'Authorizations decided on time',
  definition:
    'How often payers decided by the time their clock ran out, and how long they took, by priority.',
  initialPopulation: 'Authorizations decided in the period.',
  denominator: 'All of them.',
  numerator: 'Those decided up to and including the due second, extensions counted.',
  exclusions: 'None. Withdrawn requests are never decided and so are not here.',
  source:
    '42 CFR 422.568(b), 422.572(a), 438.210(d); average and median as in the public metrics of CMS-0057-F',
  version: '1.0.0',
  subject: 'Authorization',
  reasons: {
    'decided-on-time': 'The payer decided by the time it was due.',
    'decided-late': 'The payer decided after it was due.',
  },
  besides: [{ code: 'extended', name: 'Decided after the payer had extended its clock' }],
  statistics: [
    { code: 'average-hours', name: 'Average time from receipt to decision', unit: 'h', sql: `avg(${HOURS})` },
    {
      code: 'median-hours',
      name: 'Median time from receipt to decision',
      unit: 'h',
      sql: `percentile_cont(0.5) within group (order by ${HOURS})`,
    },
  ],
  countedAt: 'done_at',
  stratified: true,
  casesSql: `
    select d.authorization_id as id, d.patient_id, d.priority as stratum, d.received_at as started_at, d.due_at,
           d.decided_at as done_at, true as in_denominator, timely.met as in_numerator,
           case when d.extended then 'extended' end as beside,
           case when timely.met then 'decided-on-time' else 'decided-late' end as reason
      from (
        select known.* from (select distinct authorization_id from decision_fact where decided_at >= $1 and decided_at < $2) told
         cross join lateral (
           select * from decision_fact one where one.authorization_id = told.authorization_id and one.recorded_at <= $3
            order by one.recorded_at desc, one.event_id desc limit 1) known) d
     cross join lateral (select d.decided_at < d.due_at + interval '1 second' as met) timely
     where d.decided_at >= $1 and d.decided_at < $2`,
}
