import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientMergeRow } from '../domain/patient-merge.js'

/** The table `patient_merge`. */
export const PatientMergeEntity = new EntitySchema<PatientMergeRow>({
  name: 'PatientMerge',
  tableName: 'patient_merge',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'patient_merge_pkey' },
    survivorId: {
      name: 'survivor_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'patient_merge_survivor' },
    },
    mergedId: {
      name: 'merged_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'patient_merge_merged' },
    },
    reason: { type: 'text' },
    mergedAt: { name: 'merged_at', type: 'timestamptz' },
    mergedBy: { name: 'merged_by', type: 'text' },
    carers: { type: 'jsonb', default: [] },
    preferences: { type: 'jsonb', nullable: true },
    unmergedAt: { name: 'unmerged_at', type: 'timestamptz', nullable: true },
    unmergedBy: { name: 'unmerged_by', type: 'text', nullable: true },
    unmergeReason: { name: 'unmerge_reason', type: 'text', nullable: true },
  } satisfies Record<keyof PatientMergeRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'patient_merge_parting_is_whole',
      expression:
        '(unmerged_at is null) = (unmerged_by is null) and (unmerged_at is null) = (unmerge_reason is null)',
    },
  ],
  indices: [
    { name: 'patient_merge_in_force', synchronize: false },
    { name: 'patient_merge_by_survivor', columns: ['survivorId'] },
    { name: 'patient_merge_by_merged', columns: ['mergedId'] },
  ],
})
