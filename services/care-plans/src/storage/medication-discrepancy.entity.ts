import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Discrepancy } from '../domain/medication-reconciliation.js'
import { oneOf } from './one-of.js'

/** The table `medication_discrepancy`. Its states are guarded by a trigger. */
export const MedicationDiscrepancyEntity = new EntitySchema<Discrepancy>({
  name: 'MedicationDiscrepancy',
  tableName: 'medication_discrepancy',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'medication_discrepancy_pkey' },
    reconciliationId: {
      name: 'reconciliation_id',
      type: 'text',
      foreignKey: {
        target: 'MedicationReconciliation',
        inverseSide: 'id',
        name: 'medication_discrepancy_reconciliation',
      },
    },
    type: { type: 'text' },
    severity: { type: 'text' },
    medications: { type: 'jsonb' },
    summary: { type: 'text' },
    rule: { type: 'text', nullable: true },
    source: { type: 'text', nullable: true },
    status: { type: 'text' },
    resolution: { type: 'text', nullable: true },
    action: { type: 'text', nullable: true },
    holdUntil: { name: 'hold_until', type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    foundBy: { name: 'found_by', type: 'text' },
    foundAt: { name: 'found_at', type: 'timestamptz' },
    resolvedBy: { name: 'resolved_by', type: 'text', nullable: true },
    resolvedAt: { name: 'resolved_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Discrepancy, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'medication_discrepancy_severity',
      expression: `severity in (${oneOf(['LOW', 'MODERATE', 'HIGH'])})`,
    },
    {
      name: 'medication_discrepancy_resolved',
      expression: `(status = 'RESOLVED') = (resolution is not null and resolved_by is not null and resolved_at is not null)`,
    },
  ],
  indices: [{ name: 'medication_discrepancy_by_reconciliation', columns: ['reconciliationId', 'id'] }],
})
