import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { RELIABILITIES, SOURCE_STATES, type MedicationSource } from '../domain/medication-reconciliation.js'
import { oneOf } from './one-of.js'

/** The table `medication_source`. */
export const MedicationSourceEntity = new EntitySchema<MedicationSource>({
  name: 'MedicationSource',
  tableName: 'medication_source',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'medication_source_pkey' },
    reconciliationId: {
      name: 'reconciliation_id',
      type: 'text',
      foreignKey: {
        target: 'MedicationReconciliation',
        inverseSide: 'id',
        name: 'medication_source_reconciliation',
      },
    },
    kind: { type: 'text' },
    asOf: { name: 'as_of', type: 'timestamptz' },
    reliability: { type: 'text' },
    state: { type: 'text' },
    stateReason: { name: 'state_reason', type: 'text', nullable: true },
    reviewedBy: { name: 'reviewed_by', type: 'text', nullable: true },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz', nullable: true },
    medications: { type: 'jsonb' },
  } satisfies Record<keyof MedicationSource, EntitySchemaColumnOptions>,
  checks: [
    { name: 'medication_source_reliability', expression: `reliability in (${oneOf(RELIABILITIES)})` },
    { name: 'medication_source_state', expression: `state in (${oneOf(SOURCE_STATES)})` },
  ],
  indices: [{ name: 'medication_source_by_reconciliation', columns: ['reconciliationId', 'id'] }],
})
