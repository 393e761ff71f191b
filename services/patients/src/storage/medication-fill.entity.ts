import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { MedicationFillRow } from '../domain/medication-fill.js'

/** The table `medication_fill`. */
export const MedicationFillEntity = new EntitySchema<MedicationFillRow>({
  name: 'MedicationFill',
  tableName: 'medication_fill',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'medication_fill_pkey' },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'medication_fill_patient' },
    },
    resourceId: { name: 'resource_id', type: 'text' },
    filledAt: { name: 'filled_at', type: 'timestamptz' },
    ingredients: { type: 'text', array: true },
    supplyDays: { name: 'supply_days', type: 'int' },
    sensitivity: { type: 'text' },
  } satisfies Record<keyof MedicationFillRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'medication_fill_sensitivity',
      expression: `sensitivity in ('NONE', 'BH', 'HIV', 'IPV', 'MINOR')`,
    },
  ],
  uniques: [{ name: 'medication_fill_by_resource', columns: ['patientId', 'resourceId'] }],
})
