import { circleOf, type Circle } from '@baton/auth/sensitivity'
import type { CaseloadCounts } from '../domain/caseload-load.js'
import { DEAD_BY_SOURCES } from './death-reports.js'
import type { Asking } from './reach.js'

/** Which colleagues: all, those of a team, or one. */
interface Which {
  readonly teamId: string | null
  readonly practitionerId: string | null
}

const TIER_OF: Readonly<Record<Circle, string>> = {
  TREATING: 'risk.computed_tier',
  EVERYBODY: 'risk.open_tier',
}

/**
 * How many living patients each active colleague coordinates, by tier, and covers besides. Whoever could coordinate and
 * has nobody yet is listed with nothing: that is where the next patient goes.
 */
export async function countCaseloads(
  { db, now, viewer }: Asking,
  { teamId, practitionerId }: Which,
): Promise<readonly CaseloadCounts[]> {
  return db.query(
    `with care as (
       select relation.practitioner_id, relation.kind, relation.patient_id,
              coalesce(risk.override_tier, ${TIER_OF[circleOf(viewer)]}, 'STANDARD') as tier
         from care_relationship relation
         join patient on patient.id = relation.patient_id and patient.deceased_at is null and patient.merged_into_id is null
          and patient.id <> all(${DEAD_BY_SOURCES})
         left join patient_risk risk on risk.patient_id = relation.patient_id
        where relation.kind in ('COORDINATOR', 'COVERING') and relation.starts_at <= $1
          and (relation.ends_at is null or relation.ends_at > $1))
     select person.id as "practitionerId",
            (count(distinct care.patient_id) filter (where care.kind = 'COORDINATOR' and care.tier = 'HIGH'))::int as high,
            (count(distinct care.patient_id) filter (where care.kind = 'COORDINATOR' and care.tier = 'RISING'))::int as rising,
            (count(distinct care.patient_id) filter (where care.kind = 'COORDINATOR' and care.tier = 'STANDARD'))::int as standard,
            (count(distinct care.patient_id) filter (where care.kind = 'COVERING'))::int as covering
       from practitioner person left join care on care.practitioner_id = person.id
      where person.staff and person.active
        and ($2::text is null or person.id in (select practitioner_id from staff_team_member where team_id = $2))
        and ($3::text is null or person.id = $3)
        and (care.patient_id is not null or person.roles && array['coordinator', 'nurse', 'socialWorker'])
      group by person.id`,
    [now, teamId, practitionerId],
  )
}
