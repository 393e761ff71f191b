import type { DataSource } from 'typeorm'

/**
 * The statements that TypeORM would need to make the migrated tables equal to the entities: empty when they agree.
 * Tables without an entity (outbox, inbox and the like) are not looked at.
 */
export async function driftOf(db: DataSource): Promise<readonly string[]> {
  const log = await db.driver.createSchemaBuilder().log()
  return log.upQueries.map((query) => query.query)
}
