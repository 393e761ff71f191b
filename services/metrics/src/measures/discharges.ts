import { day } from './days.js'
import { admittedAgain, inHospice, known, person, staysEnded } from './known.js'
import type { Measure } from './measure.js'
import { instantOf, told } from './told.js'

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
    initialPopulation: 'Inpatient stays that ended in the period, of patients 18 and older.',
    denominator: 'The initial population without the exclusions.',
    numerator,
    exclusions:
      'Patients who died, or were in hospice care, by 30 days after the discharge; stays followed by another within 30 days, of which the last counts.',
    source,
    version: '1.1.0',
    subject: 'Encounter',
    reasons: {
      met: 'It was done in time.',
      'not-met': 'Nothing in time is known.',
      died: 'The patient died by 30 days after the discharge.',
      hospice: 'The patient was in hospice care by 30 days after the discharge.',
      readmitted: 'Another stay followed within 30 days: the last discharge counts.',
    },
    excludes: ['died', 'hospice', 'readmitted'],
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '${last > 30 ? 2 : last} days' as due_at, done.at as done_at,
             out.reason is null as in_denominator, out.reason is null and done.at is not null as in_numerator,
             null::text as beside,
             coalesce(out.reason, case when done.at is null then 'not-met' else 'met' end) as reason
        from (${staysEnded}) i
        left join lateral ${person('i.patient_id')} who on true
        left join lateral (${follows(between)}) done on true
       cross join lateral (select case
               when who.died_at < i.discharged_at + interval '31 days' then 'died'
               when ${inHospice('i', '30 days')} then 'hospice'
               when ${admittedAgain('i', 30)} then 'readmitted' end as reason) out
       where who.born_on is null or extract(year from age(${day('i.admitted_at')}, who.born_on)) >= 18`,
  }
}

/** Around the days that count, so that other years are not looked at. */
const AFTER = `f.occurred_at >= i.discharged_at - interval '2 days' and f.occurred_at < i.discharged_at + interval '33 days'`
const ABOUT = `f.occurred_at >= i.admitted_at - interval '30 days' and f.occurred_at < i.discharged_at + interval '33 days'`

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
      select f.recorded_at as at from ${told('encounter.admitted.v1')} and f.patient_id = i.patient_id and f.subject_id = i.id and ${ABOUT}
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
      select f.recorded_at as at from ${told('encounter.discharged.v1')} and f.patient_id = i.patient_id and f.subject_id = i.id and ${ABOUT}
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
           and ${AFTER} and coalesce((f.payload ->> 'successful')::boolean, true) and ${between('f.occurred_at')}) engaged
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
      select f.occurred_at as at from ${told('medication-reconciliation.completed.v1')} and f.patient_id = i.patient_id and ${AFTER}
         and lower(f.payload ->> 'role') in ('physician', 'nurse', 'pharmacist', 'prescriber') and ${between(instantOf('f', 'at'))}
       order by f.occurred_at limit 1`,
  }),
]
