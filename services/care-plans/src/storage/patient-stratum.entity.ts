import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientStratum } from './patient-strata.js'

/** The table `patient_stratum`: birth year and zone of each patient, and whether the newest word says that they live. */
export const PatientStratumEntity = new EntitySchema<PatientStratum>({
  name: 'PatientStratum',
  tableName: 'patient_stratum',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'patient_stratum_pkey',
    },
    birthYear: { name: 'birth_year', type: 'int', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    deceased: { type: 'boolean', nullable: true },
    toldAt: { name: 'told_at', type: 'timestamptz' },
  } satisfies Record<keyof PatientStratum, EntitySchemaColumnOptions>,
})
