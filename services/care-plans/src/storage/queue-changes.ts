import type { EntityManager } from 'typeorm'

/** The time of this transaction, and whether it has told already of a change of a patient's work under this type of event. */
export async function findToldInTransaction(
  tx: EntityManager,
  { type, patientId }: { type: string; patientId: string | null },
): Promise<{ readonly told: boolean; readonly now: Date }> {
  const [row]: { told: boolean; now: Date }[] = await tx.query(
    `select transaction_timestamp() as now,
            exists (select 1 from outbox where xid = pg_current_xact_id() and type = $1
                       and patient_id is not distinct from $2) as told`,
    [type, patientId],
  )
  if (!row) throw new Error('A select without a table answers one row.')
  return row
}
