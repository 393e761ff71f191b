import { diedAt, known } from './known.js'
import type { Measure } from './measure.js'

const EMERGENCIES = `
  select e.* from clinical_fact e where e.resource_type = 'Encounter' and e.class = 'EMER' and ${known('e')}
     and e.at >= $1 and e.at < $2 and e.status is distinct from 'cancelled' and e.status is distinct from 'entered-in-error'`

/** Emergency visits that began in the period and did not end in an admission; found by when they ended, if they did. */
const VISITS = `
  select e.patient_id, count(*)::int as count, min(e.at) as first
    from (${EMERGENCIES} and e.ended_at >= $1 and e.ended_at < $2::timestamptz + interval '1 year'
           union all ${EMERGENCIES} and e.ended_at is null) e
   where not exists (
     select 1 from clinical_fact n
      where n.patient_id = e.patient_id and n.resource_type = 'Encounter' and n.class = 'IMP' and ${known('n')}
        and n.at >= e.at and n.at <= coalesce(e.ended_at, e.at) + interval '24 hours')
   group by e.patient_id`

/** Who was known, the last record of each. */
const PEOPLE = `
  select distinct on (k.patient_id) k.patient_id, k.born_on, ${diedAt('k')} as died_at from person_fact k
   where k.recorded_at <= $3 order by k.patient_id, k.recorded_at desc, k.event_id desc`

/** Months in whose middle the patient was born, alive, and covered as far as coverage is known. */
const MONTHS = `
  select count(*)::int as count
    from generate_series(date_trunc('month', $1::timestamptz at time zone $ZONE),
                         ($2::timestamptz at time zone $ZONE) - interval '1 day', interval '1 month') m
   cross join lateral (select (m + interval '14 days') as middle) half
   where half.middle >= ($1::timestamptz at time zone $ZONE) - interval '14 days' and half.middle <= $3::timestamptz at time zone $ZONE
     and (p.born_on is null or p.born_on <= half.middle)
     and (p.died_at is null or p.died_at at time zone $ZONE > half.middle)
     and (cover.days is null or cover.days @> half.middle::date)`

/** The days on which the patient was covered; null when nothing is known of it. */
const COVER = `
  select v.patient_id, range_agg(daterange((v.at at time zone $ZONE)::date, (v.ended_at at time zone $ZONE)::date, '[]')) as days
    from clinical_fact v
   where v.kind = 'coverage' and v.detail ? 'start' and ${known('v')}
     and coalesce(v.status, 'active') = 'active' and (v.ended_at is null or v.ended_at >= v.at)
   group by v.patient_id`

const PER_1000 = '1000.0 * sum(c.visits) $FILTER / nullif(sum(c.member_months) $FILTER, 0)'

/** How often people go to an emergency department, by the months in which they were covered. */
export const emergencyUse: Measure = {
  id: 'measure_01jc000000e00800000000042a',
  code: 'ed-visits-per-1000',
  name: 'Emergency visits per 1,000 member months',
  definition:
    'Emergency visits that did not end in an admission, per 1,000 months of membership and per 1,000 members and year.',
  initialPopulation: 'Everybody who is known.',
  denominator: 'Those with at least one month in the period in whose middle they were alive and covered.',
  numerator: 'Those with at least one such visit. The rates of visits stand in the statistics.',
  exclusions:
    'Nobody was covered in the middle of any month. Visits followed by an admission within 24 hours are not counted.',
  source: 'Baton (domain 8.4); modelled on NCQA utilization measures',
  version: '1.0.0',
  subject: 'Patient',
  reasons: {
    visited: 'The patient was in an emergency department and was not admitted.',
    'not-visited': 'No such visit is known.',
    'not-a-member': 'The patient was not covered in the middle of any month.',
  },
  excludes: ['not-a-member'],
  besides: [],
  statistics: [
    { code: 'visits', name: 'Visits', unit: '1', sql: 'sum(c.visits)' },
    { code: 'member-months', name: 'Months of membership', unit: 'mo', sql: 'sum(c.member_months)' },
    { code: 'per-1000-member-months', name: 'Visits per 1,000 member months', unit: '1', sql: PER_1000 },
    {
      code: 'per-1000-per-year',
      name: 'Visits per 1,000 members and year',
      unit: '1',
      sql: `12 * ${PER_1000}`,
    },
  ],
  stratified: false,
  casesSql: `
    select p.patient_id as id, p.patient_id, null::text as stratum, $1::timestamptz as started_at, $2::timestamptz as due_at,
           visits.first as done_at, months.count > 0 as in_denominator, months.count > 0 and coalesce(visits.count, 0) > 0 as in_numerator,
           null::text as beside,
           case when months.count = 0 then 'not-a-member' when visits.count > 0 then 'visited' else 'not-visited' end as reason,
           months.count as member_months, coalesce(visits.count, 0) as visits
      from (${PEOPLE}) p
      left join (${COVER}) cover using (patient_id)
      left join (${VISITS}) visits using (patient_id)
     cross join lateral (${MONTHS}) months`,
}
