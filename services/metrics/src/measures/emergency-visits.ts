import { known } from './known.js'
import type { Measure } from './measure.js'

/** Emergency visits that ended in the period. */
const VISITS = `
  select e.patient_id, e.resource_id as id, e.at as began_at, e.ended_at
    from clinical_fact e
   where e.resource_type = 'Encounter' and e.class = 'EMER' and e.ended_at >= $1 and e.ended_at < $2
     and e.at < $2 and e.at >= $1 - interval '1 year' and ${known('e')}`

interface After {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly numerator: string
  readonly reasons: Readonly<Record<'met' | 'not-met', string>>
  readonly interval: string
  /** SQL of what must follow, as encounter `n` after visit `v`. */
  readonly follows: string
}

function afterVisit({ id, code, name, numerator, reasons, interval, follows }: After): Measure {
  return {
    id,
    code,
    name,
    definition: `${name}, by visit.`,
    initialPopulation: 'Emergency department visits that ended in the period.',
    denominator: 'All of them.',
    numerator,
    exclusions: 'None.',
    source: 'Baton',
    version: '1.0.0',
    subject: 'Encounter',
    reasons,
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select v.id, v.patient_id, null::text as stratum, v.ended_at as started_at, v.ended_at + interval '${interval}' as due_at,
             next.at as done_at, true as in_denominator, next.at is not null as in_numerator, null::text as beside,
             case when next.at is null then 'not-met' else 'met' end as reason
        from (${VISITS}) v
        left join lateral (
          select n.at from clinical_fact n
           where n.patient_id = v.patient_id and n.resource_type = 'Encounter' and ${known('n')} and ${follows}
             and n.at <= v.ended_at + interval '${interval}'
           order by n.at limit 1) next on true`,
  }
}

/** What follows emergency visits. */
export const emergencyVisits: readonly Measure[] = [
  afterVisit({
    id: 'measure_01jc000000e00800000000022a',
    code: 'ed-revisit-30',
    name: 'Return to an emergency department within 30 days',
    numerator: 'Those followed by another emergency visit that began within 30 days.',
    reasons: { met: 'The patient came back in time.', 'not-met': 'No return in time is known.' },
    interval: '30 days',
    follows: `n.class = 'EMER' and n.at > v.ended_at`,
  }),
  afterVisit({
    id: 'measure_01jc000000e00800000000022b',
    code: 'ed-to-inpatient-24h',
    name: 'Emergency visits that became inpatient stays',
    numerator: 'Those followed by an inpatient admission within 24 hours.',
    reasons: { met: 'The patient was admitted.', 'not-met': 'No admission within 24 hours is known.' },
    interval: '24 hours',
    follows: `n.class = 'IMP' and n.at >= v.ended_at`,
  }),
]
