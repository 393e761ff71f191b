import type { EntityManager } from 'typeorm'

/** Has Postgres look at the tables of facts again that have grown by half since the last time. */
export async function analyzeGrownFacts(tx: EntityManager): Promise<void> {
  await tx.query("set local statement_timeout = '10min'") // many facts on a slow disk take longer than a statement may otherwise
  await tx.query('select count_facts_anew()')
}
