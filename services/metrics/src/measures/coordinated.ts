import { person } from './known.js'
import type { Measure } from './measure.js'

/** Who carries whom at the end of the period, or now, and how heavy that is. */
export const coordinatedPatients: Measure = {
  id: 'measure_01jc000000e00800000000049a',
  code: 'caseload-high-risk',
  name: 'High-risk patients among those coordinated',
  definition:
    'How many of the patients who have a coordinator are at high risk, and how heavy caseloads are.',
  initialPopulation:
    'Patients with a coordinator at the end of the period, or now if that is sooner, one case for each coordinator.',
  denominator: 'Those who are alive.',
  numerator: 'Those whose tier is HIGH.',
  exclusions: 'Patients who have died.',
  source: 'Baton (domain 8.4): weighted caseload 3 x HIGH + 2 x RISING + 1 x STANDARD',
  version: '1.0.0',
  subject: 'Patient',
  reasons: {
    HIGH: 'The patient is at high risk.',
    RISING: 'The risk of the patient is rising.',
    STANDARD: 'The patient is at standard risk.',
    died: 'The patient has died.',
  },
  excludes: ['died'],
  besides: [{ code: 'RISING', name: 'Patients at rising risk' }],
  statistics: [
    { code: 'patients', name: 'Patients', unit: '1', sql: 'count(*)' },
    {
      code: 'weighted',
      name: 'Weighted: 3 x HIGH + 2 x RISING + 1 x STANDARD',
      unit: '1',
      sql: 'sum(c.weight)',
    },
    {
      code: 'weighted-per-coordinator',
      name: 'Weighted, for each coordinator',
      unit: '1',
      sql: 'sum(c.weight) $FILTER * 1.0 / nullif(count(distinct c.stratum) $FILTER, 0)',
    },
  ],
  stratified: true,
  casesSql: `
    select mine.patient_id || ' ' || mine.practitioner_id as id, mine.patient_id, mine.practitioner_id as stratum,
           mine.starts_at as started_at, moment.at as due_at, null::timestamptz as done_at, not gone.died as in_denominator,
           not gone.died and tier.code = 'HIGH' as in_numerator,
           case when not gone.died and tier.code = 'RISING' then 'RISING' end as beside,
           case when gone.died then 'died' else tier.code end as reason,
           case tier.code when 'HIGH' then 3 when 'RISING' then 2 else 1 end as weight
      from (select least($2::timestamptz - interval '1 second', $3::timestamptz) as at) moment
     cross join lateral (
       select r.practitioner_id, current_patient(r.patient_id) as patient_id, min(r.starts_at) as starts_at from care_relationship r
        where r.kind = 'COORDINATOR' and r.starts_at <= moment.at and (r.ends_at is null or r.ends_at > moment.at)
          and moment.at >= $1
        group by 1, 2) mine
      left join lateral ${person('mine.patient_id')} who on true
      left join lateral (
        select f.payload ->> 'to' as code from patient_fact f
         where f.patient_id = mine.patient_id and f.type = 'risk-tier.changed.v1' and f.recorded_at <= $3 and f.occurred_at <= moment.at
         order by f.occurred_at desc, f.recorded_at desc, f.event_id desc limit 1) told on true
     cross join lateral (select case when told.code in ('HIGH', 'RISING') then told.code else 'STANDARD' end as code) tier
     cross join lateral (select coalesce(who.died_at <= moment.at, false) as died) gone`,
}
