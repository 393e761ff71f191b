import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { instant, key } from './columns.js'

/** An assessment that was entered in error. */
export interface RetractedAssessment {
  readonly id: string
  readonly retractedAt: Date
}

/** The table `retracted_assessment`. */
export const RetractedAssessmentEntity = new EntitySchema<RetractedAssessment>({
  name: 'RetractedAssessment',
  tableName: 'retracted_assessment',
  columns: {
    id: key('retracted_assessment'),
    retractedAt: instant('retracted_at'),
  } satisfies Record<keyof RetractedAssessment, EntitySchemaColumnOptions>,
})
