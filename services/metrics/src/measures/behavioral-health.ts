import { day } from './days.js'
import { admittedAgain, inHospice, known, person, staysEnded } from './known.js'
import type { Measure } from './measure.js'

/** What somebody was treated for: diagnoses as ICD-10-CM. */
interface Illness {
  readonly name: string
  /** As the principal diagnosis. */
  readonly principal: string
  /** In any place. */
  readonly any: string
  readonly anyName: string
  readonly leastAge: number
}
const ILLNESSES = {
  mental: {
    ...{ name: 'mental illness', anyName: 'self-harm', leastAge: 6 },
    // Mental illness other than substance use.
    principal: '^F([2-6]|8|9)',
    // Intentional: poisoning, other means, attempts and thoughts of suicide.
    any: '^(X7[1-9]|X8[0-3]|T(3[6-9]|4[0-9]|50)[.].*2[A-Z]?$|T14[.]91|R45[.]851)',
  },
  substance: {
    ...{ name: 'substance use disorder', anyName: 'drug overdose', leastAge: 13 },
    // Of any substance but nicotine.
    principal: '^F1[0-689]',
    // Poisoning by accident, or nobody knows how.
    any: '^T(3[6-9]|4[0-9]|50)[.].*[14][A-Z]?$',
  },
} as const satisfies Record<string, Illness>

const codesOf = (alias: string): string =>
  `jsonb_array_elements(coalesce(${alias}.detail -> 'diagnoses', '[]') || coalesce(${alias}.detail -> 'reasons', '[]'))`
const principalOf = (alias: string): string =>
  `coalesce(${alias}.detail #> '{diagnoses,0}', ${alias}.detail #> '{reasons,0}')`
const isCoded = (dx: string, pattern: string): string =>
  `(${dx} ->> 'system' like '%icd-10-cm' and ${dx} ->> 'code' ~ '${pattern}')`

/** A principal diagnosis of the illness, or any of the other kind, of encounter `i`. */
const treatedFor = ({ principal, any }: Illness): string => `exists (
  select 1 from clinical_fact e
   where e.patient_id = i.patient_id and e.resource_id = i.id and e.at = i.admitted_at and ${known('e')}
     and (${isCoded(principalOf('e'), principal)}
       or exists (select 1 from ${codesOf('e')} dx where ${isCoded('dx', any)})))`

/** Any clinician's visit for the illness. A visit of which nobody said what it was for counts. */
const seenFor = ({ principal, any }: Illness): string => `(
  not (v.detail ? 'diagnoses' or v.detail ? 'reasons')
   or exists (select 1 from ${codesOf('v')} dx where ${isCoded('dx', `(${principal}|${any})`)}))`

const EMERGENCY_VISITS = `
  select e.patient_id, e.resource_id as id, e.at as admitted_at, e.ended_at as discharged_at from clinical_fact e
   where e.resource_type = 'Encounter' and e.class = 'EMER' and e.ended_at >= $1 and e.ended_at < $2
     and e.at < $2 and e.at >= $1 - interval '1 year' and ${known('e')}`

interface FollowUp {
  readonly id: string
  readonly short: 'fuh' | 'fum' | 'fua'
  readonly last: 7 | 30
}

/** The stays or visits of the period for the illness, each with why it is left out. */
function treatedSql({ short, last }: FollowUp, illness: Illness): string {
  const isStay = short === 'fuh'
  return `
    select i.*, ${day('i.discharged_at')} as discharged_on, case
             when ${admittedAgain('i', isStay ? last : 30)} then 'admitted'
             when ${inHospice('i', `${last} days`)} then 'hospice' end as left_out
      from (${isStay ? staysEnded : EMERGENCY_VISITS}) i
      left join lateral ${person('i.patient_id')} who on true
     where ${treatedFor(illness)}
       and (who.born_on is null or extract(year from age(${day('i.admitted_at')}, who.born_on)) >= ${illness.leastAge})`
}

/** Of emergency visits one counts in 31 days: the first that is not left out, and then the first after each 31 days. */
const ONE_IN_31_DAYS = `
  placed as (
    select t.*, row_number() over (partition by t.patient_id order by t.discharged_at, t.id) as place
      from treated t where t.left_out is null),
  walked as (
    select p.patient_id, p.id, p.place, p.discharged_on as counted_on, true as counts from placed p where p.place = 1
     union all
    select p.patient_id, p.id, p.place, case when p.discharged_on - w.counted_on > 30 then p.discharged_on else w.counted_on end,
           p.discharged_on - w.counted_on > 30
      from walked w join placed p on p.patient_id = w.patient_id and p.place = w.place + 1)`

function casesSql(followUp: FollowUp, illness: Illness): string {
  const { short, last } = followUp
  const isStay = short === 'fuh'
  const first = isStay ? 1 : 0
  const isRepeated = isStay
    ? 'false'
    : '(i.patient_id, i.id) in (select w.patient_id, w.id from walked w where not w.counts)'
  return `
      with recursive treated as materialized (${treatedSql(followUp, illness)})${isStay ? '' : `, ${ONE_IN_31_DAYS}`}
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${last} days' as due_at, visit.at as done_at, out.reason is null as in_denominator,
             out.reason is null and visit.at is not null as in_numerator, null::text as beside,
             coalesce(out.reason, case when visit.at is null then 'not-followed' else 'followed' end) as reason
        from treated i
       cross join lateral (select coalesce(i.left_out, case when ${isRepeated} then 'counted-before' end) as reason) out
       cross join lateral (
         select min(v.at) as at from clinical_fact v
          where v.patient_id = i.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR') and ${known('v')}
            and v.at >= i.discharged_at - interval '2 days' and v.at <= i.discharged_at + interval '33 days'
            and ${day('v.at')} between i.discharged_on + ${first} and i.discharged_on + ${last}
            and ${seenFor(illness)}) visit`
}

function followUpAfter(followUp: FollowUp): Measure {
  const { id, short, last } = followUp
  const illness = ILLNESSES[short === 'fua' ? 'substance' : 'mental']
  const what = short === 'fuh' ? 'inpatient stays' : 'emergency visits'
  const { name, anyName, leastAge } = illness
  return {
    id,
    code: `${short}-${last}`,
    name: `Follow-up after ${what} for ${name}, ${last} days (modelled on ${short.toUpperCase()})`,
    definition: `How often a visit followed within ${last} days after ${what} for ${name} or ${anyName}.`,
    initialPopulation: `Of patients ${leastAge} and older: ${what} that ended in the period with a principal diagnosis of ${name}, or any of ${anyName}.`,
    denominator: 'The initial population without the exclusions.',
    numerator: `Those followed on day ${short === 'fuh' ? 1 : 0} to ${last} by an outpatient, home or virtual visit that is not known to be for something else.`,
    exclusions: `Admitted to hospital within ${short === 'fuh' ? 'the days' : '30 days'}; hospice${short === 'fuh' ? '' : '; less than 31 days after a visit of the period that counts'}.`,
    source: `Modelled on NCQA ${short.toUpperCase()}; diagnoses in ICD-10-CM`,
    version: '1.2.0',
    subject: 'Encounter',
    reasons: {
      followed: 'A visit followed in time.',
      'not-followed': 'No visit in time is known.',
      admitted: 'The patient was admitted within the days.',
      hospice: 'The patient was in hospice care.',
      'counted-before': 'Another such visit less than 31 days before counts.',
    },
    excludes: ['admitted', 'hospice', ...(short === 'fuh' ? [] : ['counted-before'])],
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: casesSql(followUp, illness),
  }
}

/**
 * Follow-up after mental illness and substance use: the day of discharge does not count after a stay, and counts after
 * an emergency visit.
 */
export const behavioralHealthFollowUps: readonly Measure[] = (
  [
    { id: 'measure_01jc000000e00800000000033a', short: 'fuh', last: 7 },
    { id: 'measure_01jc000000e00800000000033b', short: 'fuh', last: 30 },
    { id: 'measure_01jc000000e00800000000033c', short: 'fum', last: 7 },
    { id: 'measure_01jc000000e00800000000033d', short: 'fum', last: 30 },
    { id: 'measure_01jc000000e00800000000033e', short: 'fua', last: 7 },
    { id: 'measure_01jc000000e00800000000033f', short: 'fua', last: 30 },
  ] as const
).map(followUpAfter)
