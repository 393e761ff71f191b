import { day } from './days.js'
import { person } from './known.js'
import type { Measure } from './measure.js'

/** Episodes whose discharge falls in the period, the last record of each. */
const EPISODES = `
  select k.* from (select distinct episode_id from transition_fact where discharged_at >= $1 and discharged_at < $2) told
   cross join lateral (
     select * from transition_fact one where one.episode_id = told.episode_id and one.recorded_at <= $3
      order by one.recorded_at desc, one.event_id desc limit 1) k`

/** Attempts by the due second, and whether one of them reached the patient or a caregiver. */
const CONTACT = `
  select coalesce(bool_or(attempt.successful), false) as reached, count(*) as attempts
    from (select distinct on (attempt_id) * from contact_fact
           where episode_id = e.episode_id and recorded_at <= $3
           order by attempt_id, recorded_at desc, event_id desc) attempt
   where attempt.at < e.contact_due_at + interval '1 second'`

/** When medications were first reconciled on the day of discharge or after it. */
const RECONCILED = `
  select min((f.payload ->> 'at')::timestamptz) as at from fact f
   where f.patient_id = e.patient_id and f.type = 'medication-reconciliation.completed.v1' and f.recorded_at <= $3
     and f.occurred_at >= e.discharged_at - interval '1 day' and f.occurred_at < e.discharged_at + interval '31 days'
     and ${day("(f.payload ->> 'at')::timestamptz")} >= ${day('e.discharged_at')}`

/** The first visit by a day with decision making that is complex enough, medications reconciled no later than that day. */
const visit = (days: number, levels: string): string => `
  select min(v.at) as at
    from (select distinct on (f.payload ->> 'visitId') (f.payload ->> 'at')::timestamptz as at, f.payload ->> 'decisionMaking' as level
            from fact f
           where f.patient_id = e.patient_id and f.type = 'transition.visit-recorded.v1' and f.recorded_at <= $3
             and f.payload ->> 'episodeId' = e.episode_id
             and f.occurred_at >= e.discharged_at - interval '30 days' and f.occurred_at < e.discharged_at + interval '90 days'
           order by f.payload ->> 'visitId', f.recorded_at desc, f.event_id desc) v
   where v.level in (${levels}) and ${day('v.at')} - ${day('e.discharged_at')} between 0 and ${days}
     and ${day('reconciled.at')} <= ${day('v.at')}`

interface Variant {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly numerator: string
  /** The day after which it can no longer be met. */
  readonly lastDay: number | null
  readonly visit: string | null
}

function tcm({ id, code, name, numerator, lastDay, visit: visitSql }: Variant): Measure {
  const due =
    lastDay === null
      ? 'e.contact_due_at'
      : `greatest(e.contact_due_at, e.discharged_at + interval '${lastDay} days')`
  const met = visitSql === null ? 'contact.ok' : 'contact.ok and visit.at is not null'
  return {
    id,
    code,
    name: `${name} (modelled on TCM)`,
    definition: numerator,
    initialPopulation: 'Transition episodes whose discharge falls in the period.',
    denominator: 'Those whose time has run out, and those who met it before, without the exclusions.',
    numerator,
    exclusions: 'The patient died within 30 days: transitional care management is not reported then.',
    source:
      'CMS MLN908628, Transitional Care Management Services; CPT 99495 and 99496; CMS TCM FAQ for two failed attempts',
    version: '1.0.0',
    subject: 'TransitionEpisode',
    reasons: {
      met: 'Everything was done in time.',
      'met-by-attempts': 'Nobody was reached, and two attempts were made in time, which may be reported.',
      'no-contact': 'Neither a contact nor two attempts in time are known.',
      'no-visit': 'No visit in time, complex enough and with medications reconciled, is known.',
      'not-yet-due': 'The time has not run out.',
      died: 'The patient died within 30 days.',
    },
    excludes: ['died'],
    besides: [{ code: 'met-by-attempts', name: 'Met by two failed attempts in time' }],
    statistics: [],
    stratified: false,
    casesSql: `
      select e.episode_id as id, e.patient_id, null::text as stratum, e.discharged_at as started_at, ${due} as due_at,
             ${visitSql === null ? 'null::timestamptz' : 'visit.at'} as done_at,
             not gone.died and (result.met or result.passed) as in_denominator, not gone.died and result.met as in_numerator,
             case when not gone.died and result.met and not contact.reached then 'met-by-attempts' end as beside,
             case when gone.died then 'died' when result.met and contact.reached then 'met' when result.met then 'met-by-attempts'
                  when not result.passed then 'not-yet-due' when not contact.ok then 'no-contact' else 'no-visit' end as reason
        from (${EPISODES}) e
        left join lateral ${person('e.patient_id')} who on true
       cross join lateral (select c.*, c.reached or c.attempts >= 2 as ok from (${CONTACT}) c) contact
       cross join lateral (${RECONCILED}) reconciled
       ${visitSql === null ? '' : `cross join lateral (${visitSql}) visit`}
       cross join lateral (select ${met} as met, $3 >= ${due} + interval '1 second' as passed) result
       cross join lateral (select coalesce(who.died_at < e.discharged_at + interval '30 days', false) as died) gone
       where e.discharged_at >= $1 and e.discharged_at < $2`,
  }
}

/** Whether transitional care management was done as its codes ask. */
export const tcmCompliance: readonly Measure[] = [
  tcm({
    id: 'measure_01jc000000e00800000000046a',
    code: 'tcm-contact-compliance',
    name: 'Contact after discharge as transitional care management asks',
    numerator:
      'A two-way contact by the end of the second business day, or two attempts by then that failed.',
    lastDay: null,
    visit: null,
  }),
  tcm({
    id: 'measure_01jc000000e00800000000046b',
    code: 'tcm-99495',
    name: 'Transitional care that could be reported as 99495 or 99496',
    numerator:
      'Contact in time; a visit by day 14 with decision making at least moderate; medications reconciled no later than the day of the visit.',
    lastDay: 14,
    visit: visit(14, "'MODERATE', 'HIGH'"),
  }),
  tcm({
    id: 'measure_01jc000000e00800000000046c',
    code: 'tcm-99496',
    name: 'Transitional care that could be reported as 99496',
    numerator:
      'Contact in time; a visit by day 7 with high decision making; medications reconciled no later than the day of the visit.',
    lastDay: 7,
    visit: visit(7, "'HIGH'"),
  }),
]
