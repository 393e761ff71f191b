import type { EntityManager } from 'typeorm'

/** Whether it was told already that the readings of a patient come again, or are not waited for, since an instant. */
export async function haveReadingsResumed(
  tx: EntityManager,
  { patientId, since }: { patientId: string; since: Date },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from inbox where type = 'readings.resumed.v1' and patient_id = $1 and occurred_at >= $2 limit 1`,
    [patientId, since],
  )
  return rows.length > 0
}
