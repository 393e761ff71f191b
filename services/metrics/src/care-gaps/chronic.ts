import { known, person } from '../measures/known.js'
import { EXCLUDED, inHospice, unlabelled, type GapReason, type GapRule } from './gap-rule.js'

const ICD = 'http://hl7.org/fhir/sid/icd-10-cm'
const SNOMED = 'http://snomed.info/sct'
const LOINC = 'http://loinc.org'

/** A condition by its codes: a pattern of ICD-10-CM, and SNOMED CT concepts. */
interface Codes {
  readonly icd: string
  readonly snomed: readonly string[]
}

const DIABETES: Codes = { icd: '^E1[013]', snomed: ['44054006', '46635009', '73211009'] }
const HYPERTENSION: Codes = { icd: '^I1[0-35]', snomed: ['38341003', '59621000'] }
const KIDNEY_FAILURE: Codes = { icd: '^(N18[.]6|Z99[.]2)', snomed: ['46177005', '265764009'] }
const PREGNANCY: Codes = { icd: '^(O|Z3[34])', snomed: ['77386006', '72892002'] }
const BIPOLAR: Codes = { icd: '^F3[01]', snomed: ['13746004'] }

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ')

/** Whether a condition is there now. */
const has = (patient: string, { icd, snomed }: Codes): string => `exists (
  select from clinical_fact c cross join lateral jsonb_array_elements(c.detail -> 'codes') as k
   where c.patient_id = ${patient} and c.resource_type = 'Condition' and ${known('c')} and ${unlabelled('c')}
     and coalesce(c.status, 'active') in ('active', 'recurrence', 'relapse') and coalesce(c.ended_at, 'infinity') > $3
     and coalesce(c.detail ->> 'verification', 'confirmed') not in ('refuted', 'entered-in-error')
     and ((k ->> 'system' = '${ICD}' and k ->> 'code' ~ '${icd}') or (k ->> 'system' = '${SNOMED}' and k ->> 'code' in (${list(snomed)}))))`

/** Results of a patient of this year and the one before, as `o`. */
const results = (codes: readonly string[]): string => `clinical_fact o
  where o.patient_id = p.patient_id and o.resource_type = 'Observation' and ${known('o')} and ${unlabelled('o')}
    and o.status in ('final', 'amended', 'corrected') and o.at >= p.year_starts - interval '1 year' and o.at <= $3
    and exists (select from jsonb_array_elements(o.detail -> 'codes') k
         where k ->> 'system' = '${LOINC}' and k ->> 'code' in (${list(codes)}))`

/** Who the patients are, and when their year begins. */
const PEOPLE = `
  select q.patient_id, who.born_on, who.died_at, year.starts as year_starts,
         ((year.starts at time zone $2) + interval '1 year') at time zone $2 as year_ends,
         extract(year from year.starts at time zone $2)::int as year
    from unnest($1::text[]) as q (patient_id)
    left join lateral ${person('q.patient_id')} who on true
   cross join lateral (select date_trunc('year', $3::timestamptz at time zone $2) at time zone $2 as starts) year`

/** Whole years of age on the last day of the year. */
const AGE = `p.year - extract(year from p.born_on)`

interface Yearly extends Pick<GapRule, 'code' | 'name' | 'closedBy' | 'source' | 'measureCode'> {
  readonly reasons: Readonly<Record<string, GapReason>>
  /** SQL: who is meant, of patients `p`. */
  readonly population: string
  /** SQL of the last result: kind, id, at, value, met. */
  readonly last: string
  /** SQL: further conditions that exclude, as `when ... then '...'`. */
  readonly exclusions: string
  /** How many months a result of the year before lets the next one wait. */
  readonly restsMonths: number
}

function yearly({ population, last, exclusions, restsMonths, reasons, ...rule }: Yearly): GapRule {
  const rested = `last.at + interval '${restsMonths} months'`
  return {
    ...rule,
    raisesWork: true,
    reasons: { ...EXCLUDED, ...reasons },
    sql: `
      select g.*, case when g.reason = 'not-due-yet' then g.rested_until else g.year_ends end as recheck_at
        from (
          select p.patient_id, p.year::text as occasion, p.year_ends, p.year_ends - interval '1 second' as due_at,
                 ${rested} as rested_until, last.kind as evidence_kind, last.id as evidence_id, last.at as evidence_at,
                 last.value as evidence_value,
                 case when p.died_at <= $3 then 'died'
                      when ${inHospice('p.patient_id')} then 'hospice'
                      ${exclusions}
                      when last.at >= p.year_starts and last.met then 'met'
                      when last.at >= p.year_starts then 'not-met'
                      when last.met and ${rested} > $3 then 'not-due-yet'
                      else 'no-result' end as reason
            from (${PEOPLE}) p
            left join lateral (${last}) last on true
           where ${population}) g`,
  }
}

const NOT_DUE: GapReason = {
  status: 'PROSPECTIVE',
  words: 'The last result, of the year before, was good and recent: the next is not due yet.',
}

/** Diabetes: the last HbA1c or GMI of the year is at most 9 %. */
const glycemicControl = yearly({
  code: 'glycemic-control',
  name: 'Diabetes: glycemic status at most 9 %',
  closedBy: 'The most recent HbA1c or glucose management indicator of the year is 9.0 % or lower.',
  source:
    'Modelled on CMS122 and NCQA GSD (poor control above 9.0 %); twice a year by the ADA Standards of Care',
  measureCode: null,
  population: `${AGE} between 18 and 75 and ${has('p.patient_id', DIABETES)}`,
  exclusions: '',
  restsMonths: 6,
  reasons: {
    met: { status: 'CLOSED', words: 'The last result of the year is 9 % or lower.' },
    'not-met': { status: 'OPEN', words: 'The last result of the year is above 9 %.' },
    'no-result': { status: 'OPEN', words: 'There is no result this year.' },
    'not-due-yet': NOT_DUE,
  },
  last: `select o.resource_type as kind, o.resource_id as id, o.at, (o.detail ->> 'value')::float8 as value,
                (o.detail ->> 'value')::float8 <= 9.0 as met
           from ${results(['4548-4', '4549-2', '17856-6', '97506-0'])} and coalesce(o.detail ->> 'unit', '%') = '%'
            and o.detail ->> 'value' is not null
          order by o.at desc, o.resource_id desc limit 1`,
})

/** Of several readings on the last day the lowest systolic and the lowest diastolic count (domain 8.3). */
const LAST_PRESSURE = `
  select 'Observation' as kind, min(day.id) as id, max(day.at) as at, min(day.systolic) as value,
         min(day.systolic) < 140 and min(day.diastolic) < 90 as met
    from (
      select o.resource_id as id, o.at, part.systolic, part.diastolic, (o.at at time zone $2)::date as on_day,
             max((o.at at time zone $2)::date) over () as last_day
        from (select o.* from ${results(['85354-9', '55284-4'])}
                 and not exists (select from clinical_fact e where e.patient_id = o.patient_id
                      and e.resource_id = o.detail ->> 'encounterId' and e.class in ('IMP', 'EMER') and ${known('e')})) o
       cross join lateral (
         select min((x ->> 'value')::float8) filter (where k ->> 'code' = '8480-6') as systolic,
                min((x ->> 'value')::float8) filter (where k ->> 'code' = '8462-4') as diastolic
           from jsonb_array_elements(o.detail -> 'parts') x cross join lateral jsonb_array_elements(x -> 'codes') k) part
       where part.systolic is not null and part.diastolic is not null) day
   where day.on_day = day.last_day having count(*) > 0`

/** Hypertension: the last blood pressure of the year is below 140/90. */
const bloodPressureControl = yearly({
  code: 'blood-pressure-control',
  name: 'Hypertension: blood pressure below 140/90',
  closedBy:
    'The most recent blood pressure of the year, taken outside hospital, is below 140 and below 90 mm[Hg].',
  source: 'Modelled on CMS165 and NCQA CBP',
  measureCode: null,
  population: `${AGE} between 18 and 85 and ${has('p.patient_id', HYPERTENSION)}`,
  exclusions: `when ${has('p.patient_id', KIDNEY_FAILURE)} then 'kidney-failure'
                      when ${has('p.patient_id', PREGNANCY)} then 'pregnant'`,
  restsMonths: 6,
  reasons: {
    'kidney-failure': { status: 'EXCLUDED', words: 'The patient has end-stage kidney disease or dialysis.' },
    pregnant: { status: 'EXCLUDED', words: 'The patient is pregnant.' },
    met: { status: 'CLOSED', words: 'The last reading of the year is below 140/90.' },
    'not-met': { status: 'OPEN', words: 'The last reading of the year is 140/90 or higher.' },
    'no-result': { status: 'OPEN', words: 'There is no reading this year.' },
    'not-due-yet': NOT_DUE,
  },
  last: LAST_PRESSURE,
})

/** Depression screening with a standardized instrument, of everybody who is seen. */
const depressionScreening = yearly({
  code: 'depression-screening',
  name: 'Screened for depression this year',
  closedBy: 'A PHQ-2 or PHQ-9 of this year.',
  source: 'Modelled on CMS2, Preventive Care and Screening: Screening for Depression',
  measureCode: null,
  population: `${AGE} >= 12 and exists (
    select from clinical_fact v where v.patient_id = p.patient_id and v.resource_type = 'Encounter'
       and v.class in ('AMB', 'HH', 'VR') and ${known('v')} and ${unlabelled('v')} and v.at >= p.year_starts and v.at <= $3)`,
  exclusions: `when ${has('p.patient_id', BIPOLAR)} then 'bipolar'`,
  restsMonths: 0,
  reasons: {
    bipolar: { status: 'EXCLUDED', words: 'The patient has a bipolar disorder.' },
    met: { status: 'CLOSED', words: 'The patient was screened this year.' },
    'no-result': { status: 'OPEN', words: 'The patient was seen this year and not screened.' },
  },
  last: `
    select * from (
      select o.resource_type as kind, o.resource_id as id, o.at, (o.detail ->> 'value')::float8 as value, true as met
        from ${results(['73831-0', '73832-8', '44261-6', '55758-7'])}
      union all
      select 'Assessment', f.subject_id, f.occurred_at, (f.payload ->> 'total')::float8, true from fact f
       where f.patient_id = p.patient_id and f.type = 'assessment.recorded.v1' and f.recorded_at <= $3
         and coalesce(f.payload ->> 'sensitivity', 'NONE') = 'NONE'
         and not exists (select 1 from fact error where error.patient_id = f.patient_id
           and error.type = 'assessment.retracted.v1' and error.subject_id = f.subject_id and error.recorded_at <= $3)
         and f.payload ->> 'instrument' ~* '^PHQ' and f.occurred_at <= $3) screened
     where screened.at >= p.year_starts order by screened.at desc, screened.id desc limit 1`,
})

/** What is due once a year. */
export const yearlyGaps: readonly GapRule[] = [glycemicControl, bloodPressureControl, depressionScreening]
