import { copyRows } from '@baton/database/copy-rows'
import type { EntityManager } from 'typeorm'

/** A stay that was written, and what it was before. */
export interface StagedStay {
  readonly position: number
  readonly id: string
  readonly former: object | null
}

/** Remembers stays until all that belongs to them is written. */
export async function stageStays(
  tx: EntityManager,
  importId: string,
  stays: readonly StagedStay[],
): Promise<void> {
  const columns = { import_id: 'text', position: 'int', id: 'text', former: 'jsonb' }
  const rows = stays.map(({ position, id, former }) => [importId, position, id, former])
  await copyRows(tx, { name: 'staged_stay', columns }, rows)
}

/** The next stays after one, in the order in which they were written. */
export async function nextStagedStays(
  tx: EntityManager,
  importId: string,
  { after, first }: { after: number; first: number },
): Promise<readonly StagedStay[]> {
  return tx.query(
    `select position, id, former from staged_stay where import_id = $1 and position > $2 order by position limit $3`,
    [importId, after, first],
  )
}
