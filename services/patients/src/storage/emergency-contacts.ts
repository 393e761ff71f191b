import type { EntityManager } from 'typeorm'

/** Somebody who is named for emergencies. */
export interface EmergencyContact {
  /** The related person's id. */
  readonly id: string
  /** Whether the patient permits to speak with them. */
  readonly agreed: boolean
}

/** Who is named for a patient's emergencies, in the order in which they were named, and whether the patient agreed. */
export async function emergencyContacts(
  tx: EntityManager,
  { patientId, now }: { patientId: string; now: Date },
): Promise<readonly EmergencyContact[]> {
  return tx.query(
    `select person.id,
            exists (select 1 from proxy_grant given where given.related_person_id = person.id and given.revoked_at is null
              and given.starts_at <= $2 and (given.ends_at is null or given.ends_at > $2))
         or exists (select 1 from consent given where given.patient_id = person.patient_id and given.status = 'ACTIVE'
              and given.kind in ('SHARING', 'OUTREACH') and given.recipient_ids && array[person.id, person.person_id]
              and given.starts_at <= $2 and (given.expires_at is null or given.expires_at > $2)) as agreed
       from related_person person where person.patient_id = $1 and person.emergency_contact
      order by person.added_at, person.id`,
    [patientId, now],
  )
}
