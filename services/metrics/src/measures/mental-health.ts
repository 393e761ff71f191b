import { day } from './days.js'
import { admittedAgain, inHospice, known, person, staysEnded } from './known.js'
import type { Measure } from './measure.js'

/** Mental illness other than substance use, as ICD-10-CM. */
const ILLNESS = '^F([2-6]|8|9)'
/** Intentional self-harm: poisoning, other means, attempts and thoughts of suicide. */
const SELF_HARM = '^(X7[1-9]|X8[0-3]|T(3[6-9]|4[0-9]|50)[.].*2[A-Z]?$|T14[.]91|R45[.]851)'

const codesOf = (alias: string): string =>
  `jsonb_array_elements(coalesce(${alias}.detail -> 'diagnoses', '[]') || coalesce(${alias}.detail -> 'reasons', '[]'))`
const principalOf = (alias: string): string =>
  `coalesce(${alias}.detail #> '{diagnoses,0}', ${alias}.detail #> '{reasons,0}')`
const isCoded = (dx: string, pattern: string): string =>
  `(${dx} ->> 'system' like '%icd-10-cm' and ${dx} ->> 'code' ~ '${pattern}')`

/** A principal diagnosis of mental illness, or any of self-harm, of encounter `i`. */
const MENTAL = `exists (
  select 1 from clinical_fact e
   where e.patient_id = i.patient_id and e.resource_id = i.id and e.at = i.admitted_at and ${known('e')}
     and (${isCoded(principalOf('e'), ILLNESS)}
       or exists (select 1 from ${codesOf('e')} dx where ${isCoded('dx', SELF_HARM)})))`

/** Any clinician's visit for mental health. A visit of which nobody said what it was for counts. */
const FOR_MENTAL_HEALTH = `(
  not (v.detail ? 'diagnoses' or v.detail ? 'reasons')
   or exists (select 1 from ${codesOf('v')} dx where ${isCoded('dx', `(${ILLNESS}|${SELF_HARM})`)}))`

const EMERGENCY_VISITS = `
  select e.patient_id, e.resource_id as id, e.at as admitted_at, e.ended_at as discharged_at from clinical_fact e
   where e.resource_type = 'Encounter' and e.class = 'EMER' and e.ended_at >= $1 and e.ended_at < $2
     and e.at < $2 and e.at >= $1 - interval '1 year' and ${known('e')}`

/** Another emergency visit for mental illness in the 30 days before: one counts in 31 days. */
const COUNTED_BEFORE = `exists (
  select 1 from clinical_fact b
   where b.patient_id = i.patient_id and b.resource_type = 'Encounter' and b.class = 'EMER' and ${known('b')}
     and b.at < i.admitted_at and b.at >= i.admitted_at - interval '31 days' and b.ended_at < i.admitted_at
     and ${day('i.discharged_at')} - ${day('b.ended_at')} <= 30 and b.ended_at >= $1
     and (${isCoded(principalOf('b'), ILLNESS)} or exists (select 1 from ${codesOf('b')} dx where ${isCoded('dx', SELF_HARM)})))`

interface Kind {
  readonly short: string
  readonly what: string
  readonly first: number
  readonly discharges: string
  readonly once: string
}
const KINDS = {
  inpatient: { short: 'fuh', what: 'inpatient stays', first: 1, discharges: staysEnded, once: 'false' },
  emergency: {
    short: 'fum',
    what: 'emergency visits',
    first: 0,
    discharges: EMERGENCY_VISITS,
    once: COUNTED_BEFORE,
  },
} as const satisfies Record<string, Kind>

function mentalFollowUp(after: keyof typeof KINDS, last: 7 | 30, id: string): Measure {
  const { short, what, first, discharges, once } = KINDS[after]
  return {
    id,
    code: `${short}-${last}`,
    name: `Follow-up after ${what} for mental illness, ${last} days (modelled on ${short.toUpperCase()})`,
    definition: `How often a visit followed within ${last} days after ${what} for mental illness or self-harm.`,
    initialPopulation: `Of patients 6 and older: ${what} that ended in the period with a principal diagnosis of mental illness, or any of self-harm.`,
    denominator: 'The initial population without the exclusions.',
    numerator: `Those followed on day ${first} to ${last} by an outpatient, home or virtual visit that is not known to be for something else.`,
    exclusions: `Admitted to hospital within ${after === 'inpatient' ? 'the days' : '30 days'}; hospice${after === 'emergency' ? '; another such visit in the 30 days before' : ''}.`,
    source: `Modelled on NCQA ${short.toUpperCase()}; principal diagnoses in ICD-10-CM`,
    version: '1.1.0',
    subject: 'Encounter',
    reasons: {
      followed: 'A visit followed in time.',
      'not-followed': 'No visit in time is known.',
      admitted: 'The patient was admitted within the days.',
      hospice: 'The patient was in hospice care.',
      'counted-before': 'Another such visit in the 30 days before counts.',
    },
    excludes: ['admitted', 'hospice', ...(after === 'emergency' ? ['counted-before'] : [])],
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${last} days' as due_at, visit.at as done_at, out.reason is null as in_denominator,
             out.reason is null and visit.at is not null as in_numerator, null::text as beside,
             coalesce(out.reason, case when visit.at is null then 'not-followed' else 'followed' end) as reason
        from (${discharges}) i
        left join lateral ${person('i.patient_id')} who on true
       cross join lateral (
         select min(v.at) as at from clinical_fact v
          where v.patient_id = i.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR') and ${known('v')}
            and v.at >= i.discharged_at - interval '2 days' and v.at <= i.discharged_at + interval '33 days'
            and ${day('v.at')} between ${day('i.discharged_at')} + ${first} and ${day('i.discharged_at')} + ${last}
            and ${FOR_MENTAL_HEALTH}) visit
       cross join lateral (select case
               when ${admittedAgain('i', after === 'inpatient' ? last : 30)} then 'admitted'
               when ${inHospice('i', `${last} days`)} then 'hospice'
               when ${once} then 'counted-before' end as reason) out
       where ${MENTAL} and (who.born_on is null or extract(year from age(${day('i.admitted_at')}, who.born_on)) >= 6)`,
  }
}

/** Follow-up after mental illness: the day of discharge does not count after a stay, and counts after an emergency visit. */
export const mentalHealthFollowUps: readonly Measure[] = [
  mentalFollowUp('inpatient', 7, 'measure_01jc000000e00800000000033a'),
  mentalFollowUp('inpatient', 30, 'measure_01jc000000e00800000000033b'),
  mentalFollowUp('emergency', 7, 'measure_01jc000000e00800000000033c'),
  mentalFollowUp('emergency', 30, 'measure_01jc000000e00800000000033d'),
]
