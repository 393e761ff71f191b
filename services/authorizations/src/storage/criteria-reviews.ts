import { In, type EntityManager } from 'typeorm'
import type { CriteriaReview } from '../domain/criteria-review.js'
import { CriteriaReviewEntity } from './criteria-review.entity.js'
import type { Database } from './database.js'

/** The reviews of medical necessity of these authorizations, oldest first. One statement. */
export async function findCriteriaReviews(
  db: Database,
  ids: readonly string[],
): Promise<readonly CriteriaReview[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(CriteriaReviewEntity).find({ where, order: { reviewedAt: 'asc', id: 'asc' } })
}

/** Remembers a review for ever. */
export async function addCriteriaReview(tx: EntityManager, review: CriteriaReview): Promise<void> {
  await tx.insert(CriteriaReviewEntity, { ...review, criteria: [...review.criteria] })
}
