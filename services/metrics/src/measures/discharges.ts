import { known, person, staysEnded } from './known.js'
import type { Measure } from './measure.js'
import { instantOf, told } from './told.js'

/** The calendar day of an instant in the organization's zone. */
const day = (sql: string): string => `(${sql} at time zone $ZONE)::date`

interface AfterDischarge {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly source: string
  readonly numerator: string
  /** Days after the day of discharge: the first and the last that count. */
  readonly days: readonly [first: number, last: number]
  /** SQL that selects the earliest instant `at` of what must follow stay `i`, between `lower` and `upper`. */
  readonly follows: (between: (instant: string) => string) => string
}

function afterDischarge({ id, code, name, source, numerator, days, follows }: AfterDischarge): Measure {
  const [first, last] = days
  const between = (instant: string): string =>
    `${day(instant)} between ${day('i.discharged_at')} + ${first} and ${day('i.discharged_at')} + ${last}`
  return {
    id,
    code,
    name,
    definition: `${numerator} Days are counted in the organization's zone, the day of discharge as day 0.`,
    initialPopulation: 'Inpatient stays that ended in the period, of patients 18 and older who were alive.',
    denominator: 'All of them.',
    numerator,
    exclusions: 'Patients who died during the stay, and those in hospice by the day of discharge.',
    source,
    version: '1.0.0',
    subject: 'Encounter',
    reasons: { met: 'It was done in time.', 'not-met': 'Nothing in time is known.' },
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${last} days' as due_at, done.at as done_at, true as in_denominator,
             done.at is not null as in_numerator, null::text as beside,
             case when done.at is null then 'not-met' else 'met' end as reason
        from (${staysEnded}) i
        left join lateral ${person('i.patient_id')} who on true
        left join lateral (${follows(between)}) done on true
       where (who.died_at is null or who.died_at > i.discharged_at)
         and (who.born_on is null or extract(year from age(${day('i.admitted_at')}, who.born_on)) >= 18)
         and not exists (select 1 from ${told('advance-care.changed.v1')} and f.patient_id = i.patient_id
               and (f.payload ->> 'hospice')::boolean and f.occurred_at <= i.discharged_at)`,
  }
}

const contacts = `('transition.visit-recorded.v1', 'transition.contact-recorded.v1')`

/** Modelled on Transitions of Care: four indicators of each discharge (domain 8.2). */
export const transitionIndicators: readonly Measure[] = [
  afterDischarge({
    id: 'measure_01jc000000e00800000000032a',
    code: 'trc-notification-of-admission',
    name: 'Admissions that became known in time (modelled on TRC)',
    source: 'Modelled on NCQA Transitions of Care: notification of inpatient admission',
    numerator: 'The admission was known here by the second day after it.',
    days: [-10_000, 10_000],
    follows: () => `
      select f.recorded_at as at from ${told('encounter.admitted.v1')} and f.patient_id = i.patient_id and f.subject_id = i.id
         and ${day('f.recorded_at')} <= ${day('i.admitted_at')} + 2 order by f.recorded_at limit 1`,
  }),
  afterDischarge({
    id: 'measure_01jc000000e00800000000032b',
    code: 'trc-discharge-information',
    name: 'Discharges that became known in time (modelled on TRC)',
    source: 'Modelled on NCQA Transitions of Care: receipt of discharge information',
    numerator: 'The discharge was known here by the second day after it.',
    days: [0, 2],
    follows: (between) => `
      select f.recorded_at as at from ${told('encounter.discharged.v1')} and f.patient_id = i.patient_id and f.subject_id = i.id
         and ${between('f.recorded_at')} order by f.recorded_at limit 1`,
  }),
  afterDischarge({
    id: 'measure_01jc000000e00800000000032c',
    code: 'trc-patient-engagement',
    name: 'Patients engaged after discharge (modelled on TRC)',
    source: 'Modelled on NCQA Transitions of Care: patient engagement after inpatient discharge',
    numerator: 'A visit, or a call that reached the patient, on day 1 to 30 after the discharge.',
    days: [1, 30],
    follows: (between) => `
      select min(at) as at from (
        select v.at from clinical_fact v where v.patient_id = i.patient_id and v.resource_type = 'Encounter'
           and v.class in ('AMB', 'HH', 'VR') and ${known('v')} and v.at >= i.discharged_at - interval '1 day'
           and v.at <= i.discharged_at + interval '32 days' and ${between('v.at')}
        union all
        select f.occurred_at from fact f where f.patient_id = i.patient_id and f.type in ${contacts} and f.recorded_at <= $3
           and coalesce((f.payload ->> 'successful')::boolean, true) and ${between('f.occurred_at')}) engaged
      having min(at) is not null`,
  }),
  afterDischarge({
    id: 'measure_01jc000000e00800000000032d',
    code: 'medication-reconciliation-post-discharge',
    name: 'Medications reconciled after discharge (modelled on MRP)',
    source: 'Modelled on NCQA Transitions of Care: medication reconciliation post-discharge',
    numerator:
      'A prescriber, pharmacist or registered nurse reconciled the medications on the day of discharge or the 30 days after.',
    days: [0, 30],
    follows: (between) => `
      select f.occurred_at as at from ${told('medication-reconciliation.completed.v1')} and f.patient_id = i.patient_id
         and lower(f.payload ->> 'role') in ('physician', 'nurse', 'pharmacist', 'prescriber') and ${between(instantOf('f', 'at'))}
       order by f.occurred_at limit 1`,
  }),
]

const MENTAL = `exists (select 1 from clinical_fact e
   cross join lateral coalesce(e.detail #> '{diagnoses,0}', e.detail #> '{reasons,0}') dx
   where e.patient_id = i.patient_id and e.resource_id = i.id and ${known('e')}
     and dx ->> 'system' like '%icd-10-cm' and dx ->> 'code' ~ '^(F[2-6]|F[89]|X7[1-9]|X8[0-3]|T14[.]91|R45[.]851)')`

function mentalFollowUp(
  after: 'inpatient' | 'emergency',
  days: readonly [number, number],
  id: string,
): Measure {
  const [first, last] = days
  const short = after === 'inpatient' ? 'fuh' : 'fum'
  const what = after === 'inpatient' ? 'inpatient stays' : 'emergency visits'
  const discharges =
    after === 'inpatient'
      ? staysEnded
      : `select e.patient_id, e.resource_id as id, e.at as admitted_at, e.ended_at as discharged_at from clinical_fact e
          where e.resource_type = 'Encounter' and e.class = 'EMER' and e.ended_at >= $1 and e.ended_at < $2
            and e.at < $2 and e.at >= $1 - interval '1 year' and ${known('e')}`
  return {
    id,
    code: `${short}-${last}`,
    name: `Follow-up after ${what} for mental illness, ${last} days (modelled on ${short.toUpperCase()})`,
    definition: `How often a visit followed within ${last} days after ${what} for mental illness or self-harm.`,
    initialPopulation: `Of patients 6 and older: ${what} that ended in the period with a principal diagnosis of mental illness or self-harm.`,
    denominator: 'Those not admitted again within the days.',
    numerator: `Those followed by an outpatient, home or virtual visit on day ${first} to ${last}.`,
    exclusions: 'Admitted to hospital within the days.',
    source: `Modelled on NCQA ${short.toUpperCase()}; principal diagnoses in ICD-10-CM`,
    version: '1.0.0',
    subject: 'Encounter',
    reasons: {
      followed: 'A visit followed in time.',
      'not-followed': 'No visit in time is known.',
      admitted: 'The patient was admitted within the days.',
    },
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${last} days' as due_at, visit.at as done_at, not back.admitted as in_denominator,
             not back.admitted and visit.at is not null as in_numerator, null::text as beside,
             case when back.admitted then 'admitted' when visit.at is null then 'not-followed' else 'followed' end as reason
        from (${discharges}) i
        left join lateral ${person('i.patient_id')} who on true
       cross join lateral (
         select min(v.at) as at from clinical_fact v
          where v.patient_id = i.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR') and ${known('v')}
            and v.at >= i.discharged_at - interval '2 days' and v.at <= i.discharged_at + interval '33 days'
            and ${day('v.at')} between ${day('i.discharged_at')} + ${first} and ${day('i.discharged_at')} + ${last}) visit
       cross join lateral (
         select exists (select 1 from clinical_fact b
           where b.patient_id = i.patient_id and b.resource_type = 'Encounter' and b.class = 'IMP' and ${known('b')}
             and b.at >= i.discharged_at and b.at <= i.discharged_at + interval '${last} days' and b.resource_id <> i.id) as admitted) back
       where ${MENTAL} and (who.born_on is null or extract(year from age(${day('i.admitted_at')}, who.born_on)) >= 6)`,
  }
}

/** Follow-up after mental illness: the day of discharge does not count after a stay, and counts after an emergency visit. */
export const mentalHealthFollowUps: readonly Measure[] = [
  mentalFollowUp('inpatient', [1, 7], 'measure_01jc000000e00800000000033a'),
  mentalFollowUp('inpatient', [1, 30], 'measure_01jc000000e00800000000033b'),
  mentalFollowUp('emergency', [0, 7], 'measure_01jc000000e00800000000033c'),
  mentalFollowUp('emergency', [0, 30], 'measure_01jc000000e00800000000033d'),
]
