import { day } from '../days.js'
import { known } from '../known.js'
import type { Measure } from '../measure.js'
import { hospiceBy, patientsWith } from './patients.js'

/** The lowest result of the last day of the period with one. A GMI counts on the day on which its interval ends. */
const LAST_RESULT = `
  select max(coalesce(o.ended_at, o.at)) as at, min((o.detail ->> 'value')::float8) as percent
    from clinical_fact o
   where o.patient_id = p.patient_id and o.kind = 'glycemic-status' and ${known('o')}
     and coalesce(o.ended_at, o.at) >= $1 and coalesce(o.ended_at, o.at) < $2 and o.at < $2
     and coalesce(o.status, 'final') in ('final', 'amended', 'corrected') and o.detail ? 'value'
   group by ${day('coalesce(o.ended_at, o.at)')} order by ${day('coalesce(o.ended_at, o.at)')} desc limit 1`

interface Variant {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly numerator: string
  /** SQL that says whether result `last` is in the numerator. */
  readonly met: string
}

function glycemic({ id, code, name, numerator, met }: Variant): Measure {
  return {
    id,
    code,
    name: `${name} (modelled on GSD)`,
    definition: `${numerator} Of several results on one day the lowest counts.`,
    initialPopulation: 'Aged 18 to 75 at the end of the period, with diabetes.',
    denominator: 'The initial population without the exclusions.',
    numerator,
    exclusions: 'Hospice.',
    source: 'Modelled on NCQA Glycemic Status Assessment for Patients with Diabetes',
    version: '1.0.0',
    subject: 'Patient',
    reasons: {
      'below-8': 'The last result is below 8 %.',
      '8-to-9': 'The last result is 8 to 9 %.',
      'above-9': 'The last result is above 9 %.',
      'no-result': 'No result of the period is known.',
      hospice: 'The patient is in hospice care.',
    },
    excludes: ['hospice'],
    besides: [{ code: 'no-result', name: 'No result in the period' }],
    statistics: [],
    stratified: false,
    casesSql: `
      select p.patient_id as id, p.patient_id, null::text as stratum, $1::timestamptz as started_at, $2::timestamptz as due_at,
             last.at as done_at, not gone.hospice as in_denominator, not gone.hospice and ${met} as in_numerator,
             case when not gone.hospice and last.at is null then 'no-result' end as beside,
             case when gone.hospice then 'hospice' when last.at is null then 'no-result' when last.percent < 8 then 'below-8'
                  when last.percent <= 9 then '8-to-9' else 'above-9' end as reason
        from (${patientsWith('diabetes', [18, 75])}) p
        left join lateral (${LAST_RESULT}) last on true
       cross join lateral (select ${hospiceBy('p.patient_id')} as hospice) gone`,
  }
}

/** Diabetes under control, and not: both are shown, and who lies between is in neither. */
export const glycemicControl: readonly Measure[] = [
  glycemic({
    id: 'measure_01jc000000e00800000000044a',
    code: 'glycemic-control',
    name: 'Glycemic status below 8 %',
    numerator: 'The most recent HbA1c or GMI of the period is below 8.0 %.',
    met: 'coalesce(last.percent < 8, false)',
  }),
  glycemic({
    id: 'measure_01jc000000e00800000000044b',
    code: 'glycemic-poor-control',
    name: 'Glycemic status above 9 %',
    numerator:
      'The most recent HbA1c or GMI of the period is above 9.0 %, or there was none. Lower is better.',
    met: 'coalesce(last.percent > 9, true)',
  }),
]
