import type { EntityManager } from 'typeorm'
import type { ContactFacts } from '../domain/contact-cadence.js'
import { OF_NO_LABELLED_STAY } from './contact-attempts.js'

/** What decides when these patients are contacted next; without the records that were merged into others. */
export async function findContactFacts(
  tx: EntityManager,
  { patientIds, at }: { patientIds: readonly string[]; at: Date },
): Promise<readonly ContactFacts[]> {
  return tx.query(
    `select patient.id as "patientId", coalesce(risk.override_tier, risk.computed_tier, 'STANDARD') as tier,
            risk.since as "tierSince", coordinator.id as "coordinatorId", coordinator.since as "coordinatedSince",
            reached.times as reached, reached.last_at as "lastReachedAt", patient.deceased_at is not null as "isDeceased"
       from patient
       left join lateral (select *, greatest(computed_at, override_at) as since from patient_risk
         where patient_risk.patient_id = patient.id) risk on true
       left join lateral (select practitioner_id as id, starts_at as since from care_relationship
         where care_relationship.patient_id = patient.id and kind = 'COORDINATOR' and starts_at <= $2
           and (ends_at is null or ends_at > $2) order by starts_at desc limit 1) coordinator on true
      cross join lateral (select count(*)::int as times, max(attempted_at) as last_at from contact_attempt
         where contact_attempt.patient_id = patient.id and outcome in ('REACHED_PATIENT', 'REACHED_CAREGIVER')
           and ${OF_NO_LABELLED_STAY}
           and attempted_at >= coalesce(risk.since, '-infinity')) reached
      where patient.id = any($1) and patient.merged_into_id is null order by patient.id`,
    [patientIds, at],
  )
}
