import type { Measure } from './measure.js'
import { told } from './told.js'

const LEAST = 30

/** The answers of a period, as `s`. */
const ANSWERS = `(
  select f.subject_id as id, f.patient_id, f.occurred_at as at, f.payload ->> 'kind' as kind, (f.payload ->> 'score')::int as score
    from ${told('survey.recorded.v1')} and f.occurred_at >= $1 and f.occurred_at < $2) s`

const columns = `s.id, s.patient_id, s.kind as stratum, s.at as started_at, s.at as due_at, s.at as done_at, true as in_denominator`

/** How often patients give the most favourable answer. */
export const satisfactionTopBox: Measure = {
  id: 'measure_01jc000000e00800000000050a',
  code: 'satisfaction-top-box',
  name: 'Most favourable answers',
  definition: 'How often patients rate the care 9 or 10 of ten, or say that something was always so.',
  initialPopulation: 'Ratings and frequencies that patients gave in the period.',
  denominator: 'All of them.',
  numerator: 'Those that are 9 or 10 of ten, or "always".',
  exclusions: 'None. Fewer than thirty answers show no rate.',
  source: 'Baton (domain 8.4); modelled on the top box of CAHPS surveys',
  version: '1.0.0',
  subject: 'Patient',
  reasons: { top: 'The most favourable answer.', other: 'Another answer.' },
  besides: [],
  statistics: [{ code: 'average-score', name: 'Average score', unit: '1', sql: 'avg(c.score)' }],
  stratified: true,
  leastCases: LEAST,
  casesSql: `
    select ${columns}, top.is as in_numerator, null::text as beside, s.score,
           case when top.is then 'top' else 'other' end as reason
      from ${ANSWERS}
     cross join lateral (select case s.kind when 'FREQUENCY' then s.score = 4 else s.score >= 9 end as is) top
     where s.kind in ('OVERALL_RATING', 'FREQUENCY')`,
}

/** How many more recommend than advise against. */
export const netPromoterScore: Measure = {
  id: 'measure_01jc000000e00800000000050b',
  code: 'net-promoter-score',
  name: 'Net promoter score',
  definition:
    'The share of patients who would recommend us less the share of those who would not, times 100.',
  initialPopulation: 'Recommendations that patients gave in the period.',
  denominator: 'All of them.',
  numerator: 'Promoters: 9 and 10.',
  exclusions: 'None. Fewer than thirty answers show no score.',
  source: 'Baton (domain 8.4): promoters 9 to 10, passives 7 to 8, detractors 0 to 6',
  version: '1.0.0',
  subject: 'Patient',
  reasons: { promoter: '9 or 10.', passive: '7 or 8.', detractor: '0 to 6.' },
  besides: [
    { code: 'passive', name: 'Passives: 7 and 8' },
    { code: 'detractor', name: 'Detractors: 0 to 6' },
  ],
  statistics: [
    {
      code: 'net-promoter-score',
      name: 'Net promoter score, -100 to 100',
      unit: '1',
      sql: `100 * avg(case c.reason when 'promoter' then 1 when 'detractor' then -1 else 0 end)`,
    },
  ],
  stratified: false,
  leastCases: LEAST,
  casesSql: `
    select ${columns}, s.score >= 9 as in_numerator, case when s.score < 7 then 'detractor' when s.score < 9 then 'passive' end as beside,
           case when s.score >= 9 then 'promoter' when s.score >= 7 then 'passive' else 'detractor' end as reason
      from ${ANSWERS} where s.kind = 'RECOMMENDATION'`,
}
