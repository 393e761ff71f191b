import type { EntityManager } from 'typeorm'

/** A form or a measurement was entered in error. */
export async function markRetracted(
  tx: EntityManager,
  { table, id }: { readonly table: 'assessment' | 'observation'; readonly id: string },
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> {
  await tx.query(
    `update ${table} set status = 'ENTERED_IN_ERROR', retracted_at = $2, retracted_by = $3, retracted_reason = $4
      where id = $1`,
    [id, at, by, reason],
  )
}
