import { day } from '../days.js'
import { known } from '../known.js'
import type { Measure } from '../measure.js'
import { hadDuring, has, hospiceBy, patientsWith, VISIT_DAYS } from './patients.js'

/** Systolic or diastolic of a reading: a part of a panel, or an observation of its own. */
const partOf = (loinc: string): string => `coalesce(
  (select (part ->> 'value')::float8 from jsonb_array_elements(o.detail -> 'parts') part
    where part -> 'codes' @> '[{"system": "http://loinc.org", "code": "${loinc}"}]' limit 1),
  case when o.detail -> 'codes' @> '[{"system": "http://loinc.org", "code": "${loinc}"}]' then (o.detail ->> 'value')::float8 end)`

/** The lowest systolic and the lowest diastolic of the last day with both, out of hospital and emergency department. */
const LAST_READING = `
  select ${day('o.at')} as on_day, max(o.at) as at, min(${partOf('8480-6')}) as systolic, min(${partOf('8462-4')}) as diastolic
    from clinical_fact o
   where o.patient_id = p.patient_id and o.kind = 'blood-pressure' and ${known('o')} and o.at >= $1 and o.at < $2
     and coalesce(o.status, 'final') in ('final', 'amended', 'corrected')
     and not exists (
       select 1 from clinical_fact e
        where e.patient_id = o.patient_id and e.resource_id = o.detail ->> 'encounterId' and e.resource_type = 'Encounter'
          and ${known('e')} and e.at <= o.at + interval '1 day' and e.at >= o.at - interval '1 year'
          and e.class in ('IMP', 'ACUTE', 'NONAC', 'SS', 'EMER', 'OBSENC'))
   group by 1 having min(${partOf('8480-6')}) is not null and min(${partOf('8462-4')}) is not null
   order by 1 desc limit 1`

/** Hypertension under control. */
export const bloodPressureControl: Measure = {
  id: 'measure_01jc000000e00800000000043a',
  code: 'blood-pressure-control',
  name: 'Blood pressure under control (modelled on CBP)',
  definition:
    'How often the most recent blood pressure of people with hypertension is below 140 and below 90 mm[Hg].',
  initialPopulation:
    'Aged 18 to 85 at the end of the period, with hypertension, seen out of hospital on two days of the period or the year before.',
  denominator: 'The initial population without the exclusions.',
  numerator:
    'The lowest systolic and the lowest diastolic of the last day with a reading are below 140 and below 90. No reading counts as not met.',
  exclusions:
    'Hospice; end-stage renal disease, dialysis or transplant; pregnancy. Readings in hospital or in an emergency department do not count.',
  source: 'Modelled on NCQA Controlling High Blood Pressure',
  version: '1.0.0',
  subject: 'Patient',
  reasons: {
    controlled: 'The last reading is below 140/90.',
    'not-controlled': 'The last reading is not below 140/90.',
    'no-reading': 'No reading of the period is known.',
    hospice: 'The patient is in hospice care.',
    'end-stage-renal-disease': 'End-stage renal disease, dialysis or a transplant is known.',
    pregnancy: 'The patient was pregnant in the period.',
  },
  excludes: ['hospice', 'end-stage-renal-disease', 'pregnancy'],
  besides: [{ code: 'no-reading', name: 'No reading in the period (counted as not met)' }],
  statistics: [],
  stratified: false,
  casesSql: `
    select p.patient_id as id, p.patient_id, null::text as stratum, $1::timestamptz as started_at, $2::timestamptz as due_at,
           last.at as done_at, out.reason is null as in_denominator, out.reason is null and result.met as in_numerator,
           case when out.reason is null and last.at is null then 'no-reading' end as beside,
           coalesce(out.reason, case when last.at is null then 'no-reading' when result.met then 'controlled' else 'not-controlled' end) as reason
      from (${patientsWith('hypertension', [18, 85])}) p
      left join lateral (${LAST_READING}) last on true
     cross join lateral (select coalesce(last.systolic < 140 and last.diastolic < 90, false) as met) result
     cross join lateral (select case
             when ${hospiceBy('p.patient_id')} then 'hospice'
             when ${has('end-stage-renal-disease', 'p.patient_id')} then 'end-stage-renal-disease'
             when ${hadDuring('pregnancy', 'p.patient_id')} then 'pregnancy' end as reason) out
     where ${VISIT_DAYS} >= 2`,
}
