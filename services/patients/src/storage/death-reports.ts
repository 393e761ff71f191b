import type { EntityManager } from 'typeorm'
import { OF_NO_LABELLED_STAY } from './contact-attempts.js'

/** Somebody told in a contact that a patient died. */
export interface DeathReport {
  readonly patientId: string
  /** Whether it is still to be verified: nobody has reached the patient since. */
  readonly isOpen: boolean
}

/**
 * The patients of whom a contact told that they died, whether or not a date of death is in the record. Contacts after a stay
 * with a label neither tell nor verify it: whoever sees what follows may not know of the stay.
 */
export async function deathReportsOf(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly DeathReport[]> {
  if (patientIds.length === 0) return []
  return tx.query(
    `select told.patient_id as "patientId",
            not exists (select 1 from contact_attempt where contact_attempt.patient_id = told.patient_id
              and outcome = 'REACHED_PATIENT' and attempted_at > told.last_at and ${OF_NO_LABELLED_STAY}) as "isOpen"
       from (select patient_id, max(attempted_at) as last_at from contact_attempt
              where patient_id = any($1) and outcome = 'DECEASED' and ${OF_NO_LABELLED_STAY} group by patient_id) told
      order by told.patient_id`,
    [patientIds],
  )
}

/** Who of these patients is said to have died, as long as nobody has reached them since. */
export async function saidToBeDead(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const reports = await deathReportsOf(tx, patientIds)
  return new Set(reports.flatMap(({ patientId, isOpen }) => (isOpen ? [patientId] : [])))
}
