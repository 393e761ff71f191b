import { known, person, stay } from '../known.js'
import { day } from '../days.js'
import type { Measure } from '../measure.js'
import { disposedAs, DISPOSITIONS, LEFT_OUT, planned, principal, principalIs } from './diagnoses.js'

/** Inpatient stays that ended in the period, with what is told of them. */
const STAYS = `
  select s.patient_id, s.resource_id, s.at, s.ended_at, s.detail, ${day('s.at')} as admitted_on, ${day('s.ended_at')} as discharged_on
    from clinical_fact s
   where ${stay('s')} and s.ended_at >= $1 and s.ended_at < $2 and s.at < $2 and s.at >= $1 - interval '3 years'`

/**
 * Whether stay `n` goes on where stay `s` ended, in another bed: a discharge to another acute hospital followed within a
 * day, or an admission on the day of discharge that is not known to be for something else.
 */
const CONTINUES = `n.patient_id = s.patient_id and ${stay('n')} and n.resource_id <> s.resource_id
   and n.at >= s.ended_at - interval '3 years' and n.at < s.ended_at + interval '2 days'
   and (n.ended_at, n.resource_id) > (s.ended_at, s.resource_id)
   and (${disposedAs('s', DISPOSITIONS.otherAcuteHospital)} and ${day('n.at')} <= s.discharged_on + 1
     or ${day('n.at')} <= s.discharged_on and coalesce(${principal('n')} = ${principal('s')}, true))`

/** A gap in what is known of a patient's coverage, from a year before the discharge to 30 days after it, or to now. */
const NOT_ENROLLED = `(
  select coalesce(not range_agg(daterange(${day('v.at')}, ${day('v.ended_at')}, '[]'))
           @> daterange(s.discharged_on - 365, greatest(s.discharged_on - 365, least(s.discharged_on + 30, ${day('$3')})), '[]'), false)
    from clinical_fact v
   where v.patient_id = s.patient_id and v.kind = 'coverage' and v.detail ? 'start' and ${known('v')}
     and coalesce(v.status, 'active') = 'active' and (v.ended_at is null or v.ended_at >= v.at))`

const HOSPICE = `(${disposedAs('s', DISPOSITIONS.hospice)} or exists (
  select 1 from patient_fact f where f.patient_id = s.patient_id and f.type = 'advance-care.changed.v1' and f.recorded_at <= $3
     and (f.payload ->> 'hospice')::boolean and f.occurred_at <= s.ended_at))`

/** The reasons to leave a stay out, first match first. */
const EXCLUSION = `case
  when ${disposedAs('s', DISPOSITIONS.stillPatient)} then 'still-patient'
  when exists (select 1 from clinical_fact n where ${CONTINUES}) then 'transferred'
  when s.admitted_on = s.discharged_on then 'same-day'
  when ${disposedAs('s', DISPOSITIONS.againstAdvice)} then 'against-advice'
  when ${HOSPICE} then 'hospice'
  when ${principalIs('s', LEFT_OUT.cancer)} then 'cancer'
  when ${principalIs('s', LEFT_OUT.psychiatric)} or ${disposedAs('s', DISPOSITIONS.psychiatric)} then 'psychiatric'
  when ${principalIs('s', LEFT_OUT.rehabilitation)} or ${disposedAs('s', DISPOSITIONS.rehabilitation)} then 'rehabilitation'
  when ${NOT_ENROLLED} then 'not-enrolled' end`

/**
 * The first unplanned admission from the day of discharge to the 30th day after it. On the day itself only what is known
 * to be for something else: the rest is a transfer, and its last stay is the index.
 */
const READMISSION = `
  select j.at from clinical_fact j
   where j.patient_id = s.patient_id and j.resource_type = 'Encounter' and j.class = 'IMP' and ${known('j')}
     and j.status in ('finished', 'in-progress', 'arrived', 'onleave') and j.resource_id <> s.resource_id
     and j.at >= s.ended_at and j.at < s.ended_at + interval '32 days'
     and ${day('j.at')} - s.discharged_on between 0 and 30 and not ${planned('j', known)}
   order by j.at limit 1`

interface Cohort {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly definition: string
  readonly population: string
  readonly source: string
  readonly youngest: number
  /** SQL of what a stay must fulfil besides age. */
  readonly condition: string
}

function unplanned({ population, youngest, condition, ...words }: Cohort): Measure {
  return {
    ...words,
    initialPopulation: population,
    denominator: 'The initial population without the exclusions. A readmission is an index of its own.',
    numerator:
      'Those followed by an unplanned inpatient admission within 30 calendar days; on the day of discharge only one that is no transfer.',
    exclusions:
      'Left against advice; transferred (the last hospital of a chain is the index); admitted and discharged on one day; stays for cancer treatment, psychiatric care or rehabilitation; hospice; still a patient; a known gap in coverage from 365 days before to 30 days after.',
    version: '1.0.0',
    subject: 'Encounter',
    reasons: {
      readmitted: 'The patient was admitted again within 30 days, unplanned.',
      'not-readmitted': 'No unplanned admission within 30 days is known.',
      'still-patient': 'The claim says that the patient had not left.',
      transferred: 'The stay went on in another bed: the last stay of the chain counts.',
      'same-day': 'The patient was admitted and discharged on the same day.',
      'against-advice': 'The patient left against medical advice.',
      hospice: 'The patient went to hospice, or was in hospice care.',
      cancer: 'The stay was for cancer treatment.',
      psychiatric: 'The stay was for psychiatric care.',
      rehabilitation: 'The stay was for rehabilitation.',
      'not-enrolled': 'The patient was not covered all of the time from a year before to 30 days after.',
    },
    excludes: [
      ...(['transferred', 'same-day', 'against-advice', 'hospice', 'cancer', 'psychiatric'] as const),
      ...(['rehabilitation', 'still-patient', 'not-enrolled'] as const),
    ],
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select s.resource_id as id, s.patient_id, null::text as stratum, s.ended_at as started_at,
             s.ended_at + interval '30 days' as due_at, again.at as done_at, rule.exclusion is null as in_denominator,
             rule.exclusion is null and again.at is not null as in_numerator, null::text as beside,
             coalesce(rule.exclusion, case when again.at is null then 'not-readmitted' else 'readmitted' end) as reason
        from (${STAYS}) s
        left join lateral ${person('s.patient_id')} who on true
       cross join lateral (select ${EXCLUSION} as exclusion) rule
        left join lateral (${READMISSION}) again on true
       where (who.died_at is null or who.died_at > s.ended_at) and not ${disposedAs('s', DISPOSITIONS.died)}
         and (who.born_on is null or extract(year from age(s.admitted_on, who.born_on)) >= ${youngest}) and ${condition}`,
  }
}

/** Medicare, by the Source of Payment Typology (1..., public domain) or by our own codes of lines of business. */
const MEDICARE = `exists (
  select 1 from clinical_fact v cross join lateral jsonb_array_elements(
         coalesce(v.detail -> 'codes', '[]') || coalesce(v.detail -> 'categories', '[]')) c
   where v.patient_id = s.patient_id and v.kind = 'coverage' and ${known('v')}
     and (c ->> 'code' ~ '^1[0-9]*$' and (c ->> 'system' ilike '%sop%' or c ->> 'system' = 'urn:oid:2.16.840.1.113883.3.221.5')
       or c ->> 'code' ilike 'MEDICARE%' or c ->> 'code' = 'MCPOL'))`

/** Our own all-cause unplanned rate, and the stays that the risk-adjusted measure of CMS would look at. */
export const unplannedReadmissions: readonly Measure[] = [
  unplanned({
    id: 'measure_01jc000000e00800000000040a',
    code: 'readmission-30-day',
    name: 'Unplanned readmission within 30 days (modelled on CMS hospital-wide readmission)',
    definition:
      'How often patients came back to hospital unplanned within 30 days, observed and not adjusted for risk.',
    population: 'Inpatient stays of adults that ended in the period with the patient alive.',
    source:
      'Modelled on the CMS hospital-wide all-cause unplanned readmission measure and on NCQA PCR; observed rate only',
    youngest: 18,
    condition: 'true',
  }),
  unplanned({
    id: 'measure_01jc000000e00800000000040b',
    code: 'readmission-risk-adjustable',
    name: 'Unplanned readmission in the risk-adjustable cohort (modelled on CMS529)',
    definition:
      'The stays that the risk-adjusted hospital-wide measure looks at, with their observed readmissions; expected ones need weights that are not public.',
    population:
      'Inpatient stays of Medicare patients 65 and older, shorter than 365 days, that ended in the period with the patient alive.',
    source: 'Modelled on CMS529, hybrid hospital-wide readmission; observed rate only',
    youngest: 65,
    condition: `who.born_on is not null and s.discharged_on - s.admitted_on < 365 and ${MEDICARE}`,
  }),
]
