import type { EntityManager } from 'typeorm'
import type { PatientRisk } from '../domain/patient-risk.js'

/**
 * Keeps the newest score of a patient by an instrument; false if a newer one is known. Takes the patient's turn on the
 * work queue.
 */
export async function keepPatientRisk(tx: EntityManager, risk: PatientRisk): Promise<boolean> {
  await takePatientsTurn(tx, risk.patientId)
  const rows: unknown[] = await tx.query(
    `insert into patient_risk (patient_id, instrument, total, band, computed_at) values ($1, $2, $3, $4, $5)
     on conflict (patient_id, instrument) do update set total = excluded.total,
       band = excluded.band, computed_at = excluded.computed_at
     where patient_risk.computed_at <= excluded.computed_at
     returning patient_id`,
    [risk.patientId, risk.instrument, risk.total, risk.band, risk.computedAt],
  )
  return rows.length > 0
}

/**
 * Whoever changes what a patient's work looks like waits for its turn, until the transaction ends: messages about one
 * patient are handled one after the other. Taken before any row of the patient is locked.
 */
export async function takePatientsTurn(tx: EntityManager, patientId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('patient_risk ' || $1, 0))`, [patientId])
}
