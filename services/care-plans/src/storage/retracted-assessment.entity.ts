import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { instant, key, text } from './columns.js'

/** An assessment or an observation that was entered in error. */
export interface RetractedAssessment {
  readonly id: string
  readonly patientId: string
  /** The assessment, or the observation under the name that its source gave it: another patient's may have the same. */
  readonly sourceId: string
  readonly retractedAt: Date
}

/** The table `retracted_assessment`. */
export const RetractedAssessmentEntity = new EntitySchema<RetractedAssessment>({
  name: 'RetractedAssessment',
  tableName: 'retracted_assessment',
  columns: {
    id: key('retracted_assessment'),
    patientId: text('patient_id'),
    sourceId: text('source_id'),
    retractedAt: instant('retracted_at'),
  } satisfies Record<keyof RetractedAssessment, EntitySchemaColumnOptions>,
  uniques: [{ name: 'retracted_assessment_once', columns: ['patientId', 'sourceId'] }],
})
