import { known } from './known.js'
import type { Measure } from './measure.js'
import { instantOf, lastTold } from './told.js'

const SOURCE = 'Baton (domain 9.3)'

/** Emergency accesses that began in the period. */
const OPENED = lastTold('break-glass.opened.v1', 'f.occurred_at >= $1 and f.occurred_at < $2')

/** How many encounters a patient had that began in the period, and how many emergency accesses. */
const OF_PATIENTS = `
  select patient_id, min(at) as first, min(at) filter (where emergency) as first_emergency,
         (count(*) filter (where not emergency))::int as encounters, (count(*) filter (where emergency))::int as accesses
    from (
      select e.patient_id, e.at, false as emergency from clinical_fact e
       where e.resource_type = 'Encounter' and ${known('e')} and e.at >= $1 and e.at < $2
         and coalesce(e.status, '') not in ('planned', 'cancelled', 'entered-in-error')
      union all
      select o.patient_id, o.occurred_at, true from ${OPENED} o) one
   group by patient_id`

/** How often records are opened in an emergency by people who do not look after the patient. */
export const emergencyAccesses: Measure = {
  id: 'measure_01jc000000e00800000000051a',
  code: 'break-glass-per-1000-encounters',
  name: 'Emergency accesses per 1,000 encounters',
  definition:
    'How often somebody who does not look after a patient opened the record in an emergency, per 1,000 encounters.',
  initialPopulation: 'Patients with an encounter or an emergency access that began in the period.',
  denominator: 'All of them.',
  numerator: 'Those whose record was opened in an emergency. The rate of accesses stands in the statistics.',
  exclusions:
    'None. Encounters that were planned, cancelled or entered in error are not counted. Shown to those who may read of such accesses, and in the numbers of the organization.',
  source: SOURCE,
  version: '1.0.0',
  subject: 'Patient',
  reasons: {
    opened: 'The record was opened in an emergency.',
    'not-opened': 'The record was not opened in an emergency.',
  },
  besides: [],
  statistics: [
    { code: 'accesses', name: 'Emergency accesses', unit: '1', sql: 'sum(c.accesses)' },
    { code: 'encounters', name: 'Encounters', unit: '1', sql: 'sum(c.encounters)' },
    {
      code: 'per-1000-encounters',
      name: 'Emergency accesses per 1,000 encounters',
      unit: '1',
      sql: '1000.0 * sum(c.accesses) $FILTER / nullif(sum(c.encounters) $FILTER, 0)',
    },
  ],
  ofEmergencies: true,
  stratified: false,
  casesSql: `
    select p.patient_id as id, p.patient_id, null::text as stratum, p.first as started_at, p.first as due_at,
           p.first_emergency as done_at, true as in_denominator, p.accesses > 0 as in_numerator, null::text as beside,
           case when p.accesses > 0 then 'opened' else 'not-opened' end as reason, p.encounters, p.accesses
      from (${OF_PATIENTS}) p`,
}

/** Whether somebody else looked at each emergency access. */
export const emergencyAccessesReviewed: Measure = {
  id: 'measure_01jc000000e00800000000052a',
  code: 'break-glass-reviewed',
  name: 'Emergency accesses reviewed',
  definition: 'How many of the emergency accesses somebody else has reviewed; the goal is all of them.',
  initialPopulation: 'Emergency accesses that began in the period.',
  denominator: 'Those that were reviewed, and those whose review is due.',
  numerator: 'Those that were reviewed.',
  exclusions:
    'Not reviewed yet, and not due: the second business day after the access has not ended. Shown to those who may read of such accesses, and in the numbers of the organization.',
  source: SOURCE,
  version: '1.0.0',
  subject: 'Patient',
  reasons: {
    'on-time': 'It was reviewed by the end of the second business day.',
    late: 'It was reviewed after the second business day.',
    overdue: 'It was not reviewed by the end of the second business day.',
    'not-due': 'The second business day has not ended.',
  },
  excludes: ['not-due'],
  besides: [{ code: 'late', name: 'Reviewed after the second business day' }],
  statistics: [
    {
      code: 'not-justified',
      name: 'Accesses found not justified',
      unit: '1',
      sql: 'sum(c.not_justified)',
    },
  ],
  ofEmergencies: true,
  stratified: false,
  casesSql: `
    select a.id, a.patient_id, null::text as stratum, a.at as started_at, a.due_at, a.reviewed_at as done_at,
           state.reason <> 'not-due' as in_denominator, a.reviewed_at is not null as in_numerator,
           case when state.reason = 'late' then 'late' end as beside, state.reason, (not coalesce(a.justified, true))::int as not_justified
      from (
        select o.subject_id as id, o.patient_id, o.occurred_at as at, ${instantOf('o', 'reviewDueAt')} as due_at,
               r.occurred_at as reviewed_at, (r.payload ->> 'justified')::boolean as justified
          from ${OPENED} o left join ${lastTold('break-glass.reviewed.v1')} r using (subject_id)) a
     cross join lateral (select case
       when a.reviewed_at < a.due_at + interval '1 second' then 'on-time' when a.reviewed_at is not null then 'late'
       when a.due_at + interval '1 second' <= $3 then 'overdue' else 'not-due' end as reason) state`,
}
