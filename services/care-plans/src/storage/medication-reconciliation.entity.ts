import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { MedicationReconciliation } from '../domain/medication-reconciliation.js'

/** The table `medication_reconciliation`. Triggers guard its states and its completion. */
export const MedicationReconciliationEntity = new EntitySchema<MedicationReconciliation>({
  name: 'MedicationReconciliation',
  tableName: 'medication_reconciliation',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'medication_reconciliation_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      nullable: true,
      foreignKey: {
        target: 'TransitionEpisode',
        inverseSide: 'id',
        name: 'medication_reconciliation_episode',
      },
    },
    status: { type: 'text' },
    startedBy: { name: 'started_by', type: 'text' },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    completedBy: { name: 'completed_by', type: 'text', nullable: true },
    completedAs: { name: 'completed_as', type: 'text', nullable: true },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof MedicationReconciliation, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'medication_reconciliation_signed',
      expression: `(status = 'COMPLETED') = (completed_by is not null and completed_at is not null)`,
    },
  ],
  indices: [{ name: 'medication_reconciliation_by_patient', columns: ['patientId', 'startedAt', 'id'] }],
})
