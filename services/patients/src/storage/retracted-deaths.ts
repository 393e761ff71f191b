import type { DataSource, EntityManager } from 'typeorm'
import type { RetractedDeathRow } from '../domain/retracted-death.js'

/** Keeps what stood in the record, who took it back and why. */
export async function insertRetractedDeath(tx: EntityManager, row: RetractedDeathRow): Promise<void> {
  await tx.query(
    `insert into retracted_death (id, patient_id, deceased_at, retracted_at, retracted_by, reason)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.patientId, row.deceasedAt, row.retractedAt, row.retractedBy, row.reason],
  )
}

/** Every death of each of these records that somebody here took back, oldest first. */
export async function retractedDeathsOf(
  db: DataSource,
  patientIds: readonly string[],
): Promise<readonly RetractedDeathRow[]> {
  return db.query(
    `select id, patient_id as "patientId", deceased_at as "deceasedAt", retracted_at as "retractedAt",
            retracted_by as "retractedBy", reason
       from retracted_death where patient_id = any($1) order by retracted_at, id`,
    [patientIds],
  )
}
