import { episodesEnded, known, person } from './known.js'
import type { Measure } from './measure.js'

function followUpWithin(days: number, id: string): Measure {
  return {
    id,
    code: `follow-up-visit-${days}`,
    name: `Visit within ${days} days after discharge`,
    definition: `How often an outpatient visit followed an inpatient episode within ${days} times 24 hours.`,
    initialPopulation:
      'Inpatient episodes that ended in the period with the patient alive; transfers merged.',
    denominator: 'All of them.',
    numerator: `Those followed by an ambulatory encounter that began within ${days} days.`,
    exclusions: 'Patients who had died by the end of the episode.',
    source: 'Baton; modelled on NCQA Transitions of Care (patient engagement) without its exclusions',
    version: '1.0.0',
    subject: 'Encounter',
    reasons: { followed: 'A visit followed in time.', 'not-followed': 'No visit in time is known.' },
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${days} days' as due_at, visit.at as done_at, true as in_denominator,
             visit.at is not null as in_numerator, null::text as beside,
             case when visit.at is null then 'not-followed' else 'followed' end as reason
        from (${episodesEnded}) i
        left join lateral ${person('i.patient_id')} who on true
        left join lateral (
          select v.at from clinical_fact v
           where v.patient_id = i.patient_id and v.resource_type = 'Encounter' and v.class = 'AMB' and ${known('v')}
             and v.at > i.discharged_at and v.at <= i.discharged_at + interval '${days} days'
           order by v.at limit 1) visit on true
       where who.died_at is null or who.died_at > i.discharged_at`,
  }
}

/** Whether patients are seen after they leave. */
export const followUpVisits: readonly Measure[] = [
  followUpWithin(7, 'measure_01jc000000e00800000000021a'),
  followUpWithin(14, 'measure_01jc000000e00800000000021b'),
  followUpWithin(30, 'measure_01jc000000e00800000000021c'),
]
