import { TRACKED } from '@baton/clinical/medications/adherence'
import { MEDICATION_CLASSES, type MedicationClass } from '@baton/clinical/medications/classes'
import { day } from '../days.js'
import { diedAt, known } from '../known.js'
import type { Measure } from '../measure.js'
import { has, hospiceBy, LAST_DAY } from './patients.js'

const list = (drugs: readonly string[]): string => drugs.map((drug) => `'${drug}'`).join(', ')

/** The fills of the period, one row for each ingredient of a class. */
const fills = (drugs: readonly string[]): string => `
  select v.patient_id, v.resource_id, drug.name as drug, ${day('v.at')} as day, round((v.detail ->> 'supplyDays')::numeric)::int as days
    from clinical_fact v
   cross join lateral jsonb_array_elements_text(v.detail -> 'ingredients') drug (name)
   where v.kind = 'fill' and ${known('v')} and v.at >= $1 and v.at < $2 and drug.name in (${list(drugs)})
     and coalesce(v.status, 'completed') in ('completed', 'in-progress') and (v.detail ->> 'supplyDays')::numeric > 0`

/**
 * Each fill from the day it can first be used to the day after its last: a fill of the same drug waits until the former
 * has run out. With the days of all fills up to the k-th as S(k), the n-th ends at S(n) + the latest of day(k) - S(k-1),
 * so that no recursion is needed. Days are counted from 2000-01-01.
 */
const supplies = (drugs: readonly string[]): string => `
  select patient_id, drug, day, days, base.until - days as from_day, base.until as until_day
    from (select f.*, total + max(day - date '2000-01-01' - (total - days)) over (partition by patient_id, drug order by day, resource_id) as until
            from (select g.*, (sum(days) over (partition by patient_id, drug order by day, resource_id))::int as total
                    from (${fills(drugs)}) g) f) base`

/** Covered days of the treatment period, from the first fill to the end of the period, death, or now; a day at least. */
const covered = (drugs: readonly string[]): string => `
  select s.patient_id, s.first_day, s.fill_days, s.last_day, s.last_day - s.first_day + 1 as days,
         (select coalesce(sum(upper(r) - lower(r)), 0)::int
            from unnest(s.supplied * int4multirange(int4range(s.first_day - date '2000-01-01', s.last_day - date '2000-01-01', '[]'))) r) as covered
    from (
      select u.patient_id, min(u.day) as first_day, count(distinct u.day)::int as fill_days,
             range_agg(int4range(u.from_day, u.until_day)) as supplied,
             greatest(min(u.day), least(${LAST_DAY}, min(${day('who.died_at')}))) as last_day
        from (${supplies(drugs)}) u
        left join lateral (
          select ${diedAt('p')} as died_at from person_fact p where p.patient_id = u.patient_id and p.recorded_at <= $3
           order by p.recorded_at desc, p.event_id desc limit 1) who on true
       group by u.patient_id) s`

/** Whether a drug that changes what is measured was picked up in the period. */
const filled = (drugs: readonly string[]): string => `exists (
  select 1 from clinical_fact v
   where v.patient_id = p.patient_id and v.kind = 'fill' and ${known('v')} and v.at >= $1 and v.at < $2
     and v.detail -> 'ingredients' ?| array[${list(drugs)}])`

interface DrugClass {
  readonly id: string
  readonly code: string
  readonly what: string
  readonly classes: readonly MedicationClass[]
  /** Drugs whose fill excludes, because they replace the class. */
  readonly instead: readonly string[]
}

function daysCovered({ id, code, what, classes, instead }: DrugClass): Measure {
  const drugs = classes.flatMap((name): readonly string[] => MEDICATION_CLASSES[name])
  const replaced = instead.length > 0 ? `when ${filled(instead)} then 'replaced'` : ''
  return {
    id,
    code,
    name: `Proportion of days covered: ${what} (modelled on PQA)`,
    definition: `How many people who take ${what} had them at hand on at least 80 % of the days from their first fill to the end of the period.`,
    initialPopulation: `Patients who picked up ${what} in the period.`,
    denominator:
      'Those with fills on two days, the first at least 91 days before the end, without the exclusions.',
    numerator:
      'At least 80 % of the days covered, not rounded. A later fill of the same drug starts when the former runs out; different drugs overlap.',
    exclusions: `Fills on one day only; the first fill less than 91 days before the end; hospice; end-stage renal disease${instead.length > 0 ? `; ${instead.join(', ')} was picked up` : ''}.`,
    source: 'Modelled on PQA Proportion of Days Covered',
    version: '1.0.0',
    subject: 'Patient',
    reasons: {
      adherent: 'At least 80 % of the days were covered.',
      'not-adherent': 'Less than 80 % of the days were covered.',
      'one-fill': 'There were fills on one day only.',
      'too-short': 'The first fill was less than 91 days before the end.',
      hospice: 'The patient is in hospice care.',
      'end-stage-renal-disease': 'End-stage renal disease, dialysis or a transplant is known.',
      replaced: 'A drug that replaces the class was picked up.',
    },
    excludes: [
      ...['one-fill', 'too-short', 'hospice', 'end-stage-renal-disease'],
      ...(instead.length > 0 ? ['replaced'] : []),
    ],
    besides: [],
    statistics: [
      {
        code: 'average-percent',
        name: 'Average share of days covered',
        unit: '%',
        sql: 'avg(100.0 * c.covered / c.days)',
      },
      { code: 'covered-days', name: 'Days covered', unit: 'd', sql: 'sum(c.covered)' },
      { code: 'treatment-days', name: 'Days of treatment', unit: 'd', sql: 'sum(c.days)' },
    ],
    stratified: false,
    casesSql: `
      select p.patient_id as id, p.patient_id, null::text as stratum, p.first_day::timestamp at time zone $ZONE as started_at,
             (p.last_day + 1)::timestamp at time zone $ZONE as due_at, null::timestamptz as done_at,
             out.reason is null as in_denominator, out.reason is null and result.met as in_numerator, null::text as beside,
             coalesce(out.reason, case when result.met then 'adherent' else 'not-adherent' end) as reason, p.covered, p.days
        from (${covered(drugs)}) p
       cross join lateral (select 5 * p.covered >= 4 * p.days as met) result
       cross join lateral (select case
               when p.fill_days < 2 then 'one-fill'
               when p.days < 91 then 'too-short'
               when ${hospiceBy('p.patient_id')} then 'hospice'
               when ${has('end-stage-renal-disease', 'p.patient_id')} then 'end-stage-renal-disease'
               ${replaced} end as reason) out`,
  }
}

/** Whether people have the medicines that they take for good. */
export const daysCoveredByClass: readonly Measure[] = [
  daysCovered({
    id: 'measure_01jc000000e00800000000045a',
    code: 'pdc-statins',
    what: 'statins',
    ...TRACKED.statins,
  }),
  daysCovered({
    id: 'measure_01jc000000e00800000000045b',
    code: 'pdc-renin-angiotensin',
    what: 'renin-angiotensin antagonists',
    ...TRACKED.reninAngiotensin,
  }),
  daysCovered({
    id: 'measure_01jc000000e00800000000045c',
    code: 'pdc-diabetes',
    what: 'diabetes medicines other than insulin',
    ...TRACKED.diabetes,
  }),
]
