import { coalesced, coalescedWrite } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { PatientRisk } from '../domain/patient-risk.js'

/**
 * Keeps the newest score of a patient by an instrument; false if a newer one is known. Takes the patient's turn on the
 * work queue.
 */
export async function keepPatientRisk(tx: EntityManager, risk: PatientRisk): Promise<boolean> {
  await takePatientsTurn(tx, risk.patientId)
  return keepRisk(tx, risk)
}

const keepRisk = coalesced(async (tx: EntityManager, risks: readonly PatientRisk[]) => {
  const rows: Pick<PatientRisk, 'patientId' | 'instrument'>[] = await tx.query(
    `insert into patient_risk (patient_id, instrument, total, band, computed_at)
     select "patientId", instrument, total, band, "computedAt" from jsonb_to_recordset($1::jsonb)
       as row ("patientId" text, instrument text, total int, band text, "computedAt" timestamptz)
     on conflict (patient_id, instrument) do update set total = excluded.total,
       band = excluded.band, computed_at = excluded.computed_at
     where patient_risk.computed_at <= excluded.computed_at
     returning patient_id as "patientId", instrument`,
    [JSON.stringify(risks)],
  )
  const kept = new Set(rows.map((row) => `${row.patientId} ${row.instrument}`))
  return risks.map(({ patientId, instrument }) => kept.has(`${patientId} ${instrument}`))
})

/**
 * Whoever changes what a patient's work looks like waits for its turn, until the transaction ends: messages about one
 * patient are handled one after the other. Taken before any row of the patient is locked.
 */
export const takePatientsTurn = coalescedWrite(async (tx: EntityManager, patientIds: readonly string[]) => {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('patient_risk ' || id, 0)) from unnest($1::text[]) as patient (id)`,
    [[...new Set(patientIds)].sort()], // in one order everywhere
  )
})
