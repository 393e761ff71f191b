import type { EntityManager } from 'typeorm'

/** Everything about a record that was merged is about its survivor from now on. */
export async function moveRows(
  tx: EntityManager,
  { mergedId, survivorId }: { mergedId: string; survivorId: string },
): Promise<void> {
  await tx.query('select move_rows_of_patient($1, $2)', [mergedId, survivorId])
}

/** What came with a merged record is about it alone again; what was written since then stays with the survivor. */
export async function returnRows(tx: EntityManager, mergedId: string): Promise<void> {
  await tx.query('select return_rows_of_patient($1)', [mergedId])
}
