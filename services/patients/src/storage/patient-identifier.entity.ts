import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Identifier } from '../domain/patient.js'

interface PatientIdentifierRow extends Identifier {
  readonly patientId: string
}

/** The table `patient_identifier`. */
export const PatientIdentifierEntity = new EntitySchema<PatientIdentifierRow>({
  name: 'PatientIdentifier',
  tableName: 'patient_identifier',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'patient_identifier_pkey',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'patient_identifier_patient' },
    },
    system: { type: 'text', primary: true, primaryKeyConstraintName: 'patient_identifier_pkey' },
    value: { type: 'text', primary: true, primaryKeyConstraintName: 'patient_identifier_pkey' },
    type: { type: 'text', nullable: true },
  } satisfies Record<keyof PatientIdentifierRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'patient_identifier_by_value', columns: ['system', 'value'] },
    { name: 'patient_identifier_by_number', columns: ['value', 'patientId'] },
  ],
})
