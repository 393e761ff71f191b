import { In, IsNull, type EntityManager } from 'typeorm'
import type { Appeal } from '../domain/appeal.js'
import { AppealEntity } from './appeal.entity.js'
import type { Database } from './database.js'

/** The appeals of these authorizations, level by level. One statement. */
export async function findAppeals(db: Database, ids: readonly string[]): Promise<readonly Appeal[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(AppealEntity).find({ where, order: { filedAt: 'asc', id: 'asc' } })
}

/** The appeals that wait for a decision, level by level: two only where an urgent case is reviewed beside its plan. */
export async function findOpenAppeals(
  tx: EntityManager,
  authorizationId: string,
): Promise<readonly Appeal[]> {
  const where = { authorizationId, outcome: IsNull() }
  return tx.getRepository(AppealEntity).find({ where, order: { levelOrder: 'asc' } })
}

/** Adds an appeal; the database refuses a second one of the same level, and one that is too late. */
export async function addAppeal(tx: EntityManager, appeal: Appeal): Promise<void> {
  await tx.insert(AppealEntity, appeal)
}

/** Notes that the body took more time. */
export async function moveAppealDue(tx: EntityManager, id: string, dueAt: Date): Promise<void> {
  await tx.update(AppealEntity, { id, outcome: IsNull() }, { dueAt })
}

/** Notes how an appeal was decided. */
export async function decideAppeal(
  tx: EntityManager,
  id: string,
  decision: Pick<Appeal, 'outcome' | 'decidedAt' | 'decidedBy' | 'decisionNote' | 'effectuationDueAt'>,
): Promise<void> {
  await tx.update(AppealEntity, { id, outcome: IsNull() }, decision)
}
