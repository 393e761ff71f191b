import type { Measure } from './measure.js'
import { told } from './told.js'

/** How many of the patients whom somebody tried to reach were reached. */
export const outreachReach: Measure = {
  id: 'measure_01jc000000e00800000000034a',
  code: 'outreach-reach',
  name: 'Patients reached by outreach',
  definition: 'How many of the patients whom somebody tried to reach were reached, by topic.',
  initialPopulation: 'Patients with at least one attempt in the period, by topic.',
  denominator: 'All of them.',
  numerator: 'Those reached at least once.',
  exclusions: 'None.',
  source: 'Baton (domain 8.4)',
  version: '1.0.0',
  subject: 'Patient',
  reasons: { reached: 'The patient was reached.', 'not-reached': 'No attempt reached the patient.' },
  besides: [],
  statistics: [{ code: 'attempts', name: 'Average attempts', unit: '1', sql: 'avg(c.attempts)' }],
  stratified: true,
  casesSql: `
    select f.patient_id || ' ' || (f.payload ->> 'topic') as id, f.patient_id, f.payload ->> 'topic' as stratum,
           min(f.occurred_at) as started_at, min(f.occurred_at) as due_at,
           min(f.occurred_at) filter (where (f.payload ->> 'reached')::boolean) as done_at, true as in_denominator,
           bool_or((f.payload ->> 'reached')::boolean) as in_numerator, null::text as beside,
           case when bool_or((f.payload ->> 'reached')::boolean) then 'reached' else 'not-reached' end as reason,
           count(*) as attempts
      from ${told('outreach.attempted.v1')} and f.occurred_at >= $1 and f.occurred_at < $2
     group by f.patient_id, f.payload ->> 'topic'`,
}
