import { day } from './days.js'
import { admittedAgain, episodesEnded, inHospice, known, LONGEST_STAY, person } from './known.js'
import type { Measure } from './measure.js'
import { disposedAs, DISPOSITIONS } from './readmission/diagnoses.js'

/** The tier of the patient, or a score of the stay, that was known by the day after the discharge. */
const HIGH_RISK = `(
  (select t.payload ->> 'to' from patient_fact t
    where t.patient_id = i.patient_id and t.type = 'risk-tier.changed.v1' and t.recorded_at <= $3
      and t.occurred_at <= i.discharged_at + interval '1 day'
    order by t.occurred_at desc, t.recorded_at desc, t.event_id desc limit 1) = 'HIGH'
  or exists (
    select 1 from fact f
     where f.patient_id = i.patient_id and f.type = 'risk-score.computed.v1' and f.recorded_at <= $3
       and f.occurred_at >= i.admitted_at - interval '1 day' and f.occurred_at <= i.discharged_at + interval '1 day'
       and f.payload ->> 'encounterId' = i.id and f.payload ->> 'band' = 'HIGH'))`

/** Discharges home: where nothing tells, home is assumed. */
const HOME = `exists (
  select 1 from clinical_fact s
   where s.patient_id = i.patient_id and s.resource_id = i.id and s.at <= i.discharged_at and s.at >= i.discharged_at - ${LONGEST_STAY} and ${known('s')}
     and (not s.detail ? 'disposition' or ${disposedAs('s', DISPOSITIONS.home)}))`

interface Variant {
  readonly id: string
  readonly code: string
  readonly who: string
  readonly condition: string
}

function sevenDays({ id, code, who, condition }: Variant): Measure {
  return {
    id,
    code,
    name: `Visit within 7 days after discharge home, ${who}`,
    definition: `How often ${who} were seen by a clinician on day 1 to 7 after they went home.`,
    initialPopulation: `Inpatient episodes that ended in the period with a discharge home, of ${who}; transfers merged.`,
    denominator: 'The initial population without the exclusions.',
    numerator:
      'Those followed by an outpatient, home or virtual visit on day 1 to 7; the day of discharge is day 0.',
    exclusions: 'Admitted again, died, or in hospice care by day 7.',
    source: 'Baton (domain 8.2)',
    version: '1.0.0',
    subject: 'Encounter',
    reasons: {
      followed: 'A visit followed in time.',
      'not-followed': 'No visit in time is known.',
      admitted: 'The patient was admitted again by day 7.',
      died: 'The patient died by day 7.',
      hospice: 'The patient was in hospice care by day 7.',
    },
    excludes: ['admitted', 'died', 'hospice'],
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '7 days' as due_at, visit.at as done_at, out.reason is null as in_denominator,
             out.reason is null and visit.at is not null as in_numerator, null::text as beside,
             coalesce(out.reason, case when visit.at is null then 'not-followed' else 'followed' end) as reason
        from (${episodesEnded}) i
        left join lateral ${person('i.patient_id')} who on true
       cross join lateral (
         select min(v.at) as at from clinical_fact v
          where v.patient_id = i.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR') and ${known('v')}
            and v.at >= i.discharged_at and v.at <= i.discharged_at + interval '9 days'
            and ${day('v.at')} - ${day('i.discharged_at')} between 1 and 7) visit
       cross join lateral (select case
               when ${admittedAgain('i', 7)} then 'admitted'
               when who.died_at < i.discharged_at + interval '8 days' then 'died'
               when ${inHospice('i', '7 days')} then 'hospice' end as reason) out
       where (who.died_at is null or who.died_at > i.discharged_at) and ${HOME} and ${condition}`,
  }
}

/** Whether patients are seen in the first week at home. */
export const followUpAtHome: readonly Measure[] = [
  sevenDays({
    id: 'measure_01jc000000e00800000000041a',
    code: 'follow-up-7-day',
    who: 'patients of any risk',
    condition: 'true',
  }),
  sevenDays({
    id: 'measure_01jc000000e00800000000041b',
    code: 'follow-up-7-day-high-risk',
    who: 'patients at high risk',
    condition: HIGH_RISK,
  }),
]
