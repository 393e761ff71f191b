import { known, person, stay } from '../measures/known.js'
import { EXCLUDED, inHospice, unlabelled, type GapRule } from './gap-rule.js'

/** Stays of adults that ended in the last 120 days and that no other stay goes on from (a transfer follows in a day). */
const STAYS = `
  select s.patient_id, s.resource_id as id, s.ended_at as discharged_at, who.died_at,
         (s.ended_at at time zone $2)::date as left_on
    from clinical_fact s
    left join lateral ${person('s.patient_id')} who on true
   where s.patient_id = any ($1) and ${stay('s')} and ${unlabelled('s')} and s.ended_at >= $3 - interval '120 days' and s.ended_at <= $3
     and s.at >= $3 - interval '3 years'
     and (who.born_on is null or extract(year from age((s.at at time zone $2)::date, who.born_on)) >= 18)
     and not exists (
       select from clinical_fact n
        where n.patient_id = s.patient_id and n.resource_type = 'Encounter' and n.class = 'IMP' and ${known('n')} and ${unlabelled('n')}
          and n.at >= s.at and n.at < s.ended_at + interval '24 hours'
          and (coalesce(n.ended_at, 'infinity'), n.resource_id) > (s.ended_at, s.resource_id))`

const BACK = `(select min(b.at) as at from clinical_fact b
    where b.patient_id = s.patient_id and b.resource_type = 'Encounter' and b.class = 'IMP' and ${known('b')} and ${unlabelled('b')}
      and b.at >= s.discharged_at + interval '24 hours' and b.at < (s.left_on + $LAST + 1)::timestamp at time zone $2) back`

interface AfterDischarge extends Pick<
  GapRule,
  'code' | 'name' | 'closedBy' | 'source' | 'measureCode' | 'raisesWork'
> {
  /** Days after the day of discharge: the first and the last that count. */
  readonly days: readonly [first: number, last: number]
  /** SQL of the earliest that was done for stay `s` from an instant on: kind, id, at. */
  readonly done: string
}

function afterDischarge({ days: [first, last], done, ...rule }: AfterDischarge): GapRule {
  return {
    ...rule,
    reasons: {
      ...EXCLUDED,
      readmitted: { status: 'EXCLUDED', words: 'The patient was in hospital again before it was due.' },
      'done-in-time': { status: 'CLOSED', words: 'It was done in time.' },
      'done-late': { status: 'CLOSED', words: 'It was done, though late.' },
      'not-due-yet': { status: 'PROSPECTIVE', words: 'It counts from the day after the discharge.' },
      waiting: { status: 'OPEN', words: 'It is due and nothing shows that it was done.' },
      overdue: { status: 'OPEN', words: 'Its time has passed and nothing shows that it was done.' },
      lapsed: { status: 'NOT_APPLICABLE', words: 'Its time passed a month ago: nothing closes it any more.' },
    },
    sql: `
      select g.*, case g.reason when 'not-due-yet' then g.opens_at when 'waiting' then g.due_at + interval '1 second'
                                when 'overdue' then g.due_at + interval '30 days' end as recheck_at
        from (
          select s.patient_id, s.id as occasion, w.opens_at, w.due_at, done.kind as evidence_kind, done.id as evidence_id,
                 done.at as evidence_at, null::float8 as evidence_value,
                 case when s.died_at <= $3 then 'died'
                      when ${inHospice('s.patient_id')} then 'hospice'
                      when done.at < w.due_at + interval '1 second' then 'done-in-time'
                      when back.at is not null then 'readmitted'
                      when done.at is not null then 'done-late'
                      when $3 < w.opens_at then 'not-due-yet'
                      when $3 < w.due_at + interval '1 second' then 'waiting'
                      when $3 < w.due_at + interval '30 days' then 'overdue'
                      else 'lapsed' end as reason
            from (${STAYS}) s
           cross join lateral (
             select (s.left_on + ${first})::timestamp at time zone $2 as opens_at,
                    ((s.left_on + ${last} + 1)::timestamp at time zone $2) - interval '1 second' as due_at) w
            left join lateral ${BACK.replace('$LAST', String(last))} on true
            left join lateral (${done}) done on true) g`,
  }
}

/** What must follow a stay. */
export const gapsAfterDischarge: readonly GapRule[] = [
  afterDischarge({
    code: 'medication-reconciliation-after-discharge',
    name: 'Medications reconciled after discharge',
    closedBy: 'A prescriber, pharmacist or registered nurse reconciled the medications after the discharge.',
    source: 'Modelled on NCQA Transitions of Care, medication reconciliation post-discharge: day 0 to 30',
    measureCode: 'medication-reconciliation-post-discharge',
    raisesWork: true,
    days: [0, 30],
    done: `
      select 'MedicationReconciliation' as kind, f.subject_id as id, f.occurred_at as at from fact f
       where f.patient_id = s.patient_id and f.type = 'medication-reconciliation.completed.v1' and f.recorded_at <= $3
         and lower(f.payload ->> 'role') in ('physician', 'nurse', 'pharmacist', 'prescriber')
         and f.occurred_at >= w.opens_at order by f.occurred_at, f.event_id limit 1`,
  }),
  afterDischarge({
    code: 'visit-after-discharge',
    name: 'Visit within seven days after discharge',
    closedBy: 'An outpatient, home or virtual visit after the day of discharge.',
    source: 'Baton; modelled on the seven-day follow-up (domain 8.2): day 1 to 7',
    measureCode: 'follow-up-visit-7',
    raisesWork: false, // the deadline of the transition stands in the queue already
    days: [1, 7],
    done: `
      select v.resource_type as kind, v.resource_id as id, v.at from clinical_fact v
       where v.patient_id = s.patient_id and v.resource_type = 'Encounter' and v.class in ('AMB', 'HH', 'VR')
         and ${known('v')} and ${unlabelled('v')} and v.at >= w.opens_at and v.at <= $3 order by v.at, v.resource_id limit 1`,
  }),
]
