import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { DeadLetter } from '../domain/records.js'

/** The table `dead_letter`. */
export const DeadLetterEntity = new EntitySchema<DeadLetter>({
  name: 'DeadLetter',
  tableName: 'dead_letter',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'dead_letter_pkey' },
    version: { type: 'int', default: 1 },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'dead_letter_authorization' },
    },
    patientId: { name: 'patient_id', type: 'text' },
    submissionId: {
      name: 'submission_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Submission', inverseSide: 'id', name: 'dead_letter_submission' },
    },
    reason: { type: 'text' },
    detail: { type: 'text', nullable: true },
    attempts: { type: 'int' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    resolvedAt: { name: 'resolved_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof DeadLetter, EntitySchemaColumnOptions>,
  indices: [{ name: 'dead_letter_newest', columns: ['createdAt', 'id'] }],
})
