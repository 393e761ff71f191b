import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientRisk } from '../domain/patient-risk.js'

/** The table `patient_risk`: the latest risk band of each patient by each instrument. */
export const PatientRiskEntity = new EntitySchema<PatientRisk>({
  name: 'PatientRisk',
  tableName: 'patient_risk',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'patient_risk_pkey',
    },
    instrument: { type: 'text', primary: true, primaryKeyConstraintName: 'patient_risk_pkey' },
    total: { type: 'int' },
    band: { type: 'text' },
    computedAt: { name: 'computed_at', type: 'timestamptz' },
  } satisfies Record<keyof PatientRisk, EntitySchemaColumnOptions>,
})
