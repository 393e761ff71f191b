import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CriteriaReview } from '../domain/criteria-review.js'

/** The table `criteria_review`. */
export const CriteriaReviewEntity = new EntitySchema<CriteriaReview>({
  name: 'CriteriaReview',
  tableName: 'criteria_review',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'criteria_review_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'criteria_review_authorization' },
    },
    requestVersion: { name: 'request_version', type: 'int' },
    criteria: { type: 'jsonb' },
    criteriaSource: { name: 'criteria_source', type: 'text' },
    recommendation: { type: 'text' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
    reviewedBy: { name: 'reviewed_by', type: 'text' },
  } satisfies Record<keyof CriteriaReview, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'criteria_review_recommendation',
      expression: `recommendation in ('MEETS', 'DOES_NOT_MEET', 'NEEDS_PHYSICIAN')`,
    },
  ],
  indices: [{ name: 'criteria_review_by_authorization', columns: ['authorizationId', 'reviewedAt', 'id'] }],
})
