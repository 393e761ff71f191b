import type { DataSource, EntityManager } from 'typeorm'

/**
 * Does reads whose best plan depends on their values, such as those of a name's beginning, which is a range of an index,
 * in a process that plans once for all values (`prepared: 'once'`). Costs a transaction.
 */
export async function plannedByValues<T>(
  db: DataSource | EntityManager,
  read: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query('set local plan_cache_mode = force_custom_plan')
    return read(tx)
  })
}
