import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientRow } from '../domain/patient.js'

interface KeptPatient extends PatientRow {
  /** The record that stands for this one since they were merged; null for one that stands for itself. */
  readonly mergedIntoId: string | null
}

/** The table `patient`. */
export const PatientEntity = new EntitySchema<KeptPatient>({
  name: 'Patient',
  tableName: 'patient',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'patient_pkey' },
    version: { type: 'int', version: true, default: 1 },
    name: { type: 'jsonb' },
    otherNames: { name: 'other_names', type: 'jsonb', default: [] },
    familyKey: { name: 'family_key', type: 'text' },
    givenKey: { name: 'given_key', type: 'text' },
    birthDate: { name: 'birth_date', type: 'date', nullable: true },
    birthDatePrecision: { name: 'birth_date_precision', type: 'text', default: 'DAY' },
    sex: { type: 'text' },
    languages: { type: 'jsonb' },
    interpreterNeeded: { name: 'interpreter_needed', type: 'boolean', nullable: true },
    contactPoints: { name: 'contact_points', type: 'jsonb' },
    address: { type: 'jsonb', nullable: true },
    timeZone: { name: 'time_zone', type: 'text', nullable: true },
    deceasedAt: { name: 'deceased_at', type: 'timestamptz', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    mergedIntoId: {
      name: 'merged_into_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'patient_merged_into' },
    },
  } satisfies Record<keyof KeptPatient, EntitySchemaColumnOptions>,
  checks: [
    { name: 'patient_sex', expression: `sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')` },
    { name: 'patient_birth_date_precision', expression: `birth_date_precision in ('DAY', 'MONTH', 'YEAR')` },
    { name: 'patient_survives_somebody_else', expression: 'merged_into_id <> id' },
  ],
  indices: [
    { name: 'patient_by_name', synchronize: false },
    { name: 'patient_by_given_name', synchronize: false },
    { name: 'patient_by_birth_date', columns: ['birthDate', 'id'] },
    { name: 'patient_by_created_at', columns: ['createdAt', 'id'] },
    { name: 'patient_by_phone', synchronize: false },
    { name: 'patient_by_survivor', synchronize: false },
  ],
})
